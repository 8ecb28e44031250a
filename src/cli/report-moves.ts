/** Moves between two rankings as one JSON document, or as the letter and tables for people. */
import type { Book } from "../model/book";
import { isoDay } from "../model/day";
import { compareRankings, type RankingComparison } from "../model/movement/compare-rankings";
import type { ComparedSnapshots } from "../model/movement/compared-snapshots";
import type { Move } from "../model/movement/moves";
import type { WrittenSnapshot } from "../model/movement/snapshots";
import { visitsBetween } from "../model/movement/visits-between";
import type { Problem } from "../model/problem";
import { wayText } from "../model/ranking/ranking-way";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { movesReportPhrases } from "../words/cli/commands/moves";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { moneyWords } from "../words/money";
import { moveKindPhrases, movesLetter } from "../words/movement";
import { say, type Phrase } from "../words/phrase";
import { languageOf, type Call } from "./command";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";

const SHOWN = 50;

/** What was read: a book, or a CSV file as one. */
interface Loaded {
  readonly book: Book;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

interface MovesReport extends RankingComparison {
  readonly loaded: Loaded;
}

/** Prints who moved as the call asks for. */
export function reportMoves(call: Call, loaded: Loaded, compared: ComparedSnapshots): void {
  const language = languageOf(call, loaded.settings.language);
  const report = { ...compareRankings(compared, loaded.settings.classes), loaded };
  printReport(call, language, {
    document: () => movesDocument(report, language),
    text: () => movesText(report, language),
    problems: loaded.problems,
  });
}

function movesDocument(report: MovesReport, language: Language): object {
  const { from, to, differences, moves, matrix, loaded } = report;
  return {
    from: isoDay(from.takenOn),
    to: isoDay(to.takenOn),
    method: to.method,
    differences,
    rankedBy: { from: wayOrNull(from), to: wayOrNull(to) },
    rows: moves.map((move) => ({
      id: move.id,
      name: move.name,
      before: move.before ?? null,
      after: move.after ?? null,
      kind: move.kind,
      valueBefore: move.valueBefore,
      valueAfter: move.valueAfter,
      visits: visitIds(report, move),
    })),
    matrix: matrix.map((cell) => ({ ...cell, before: cell.before ?? null, after: cell.after ?? null })),
    letter: letter(report, language),
    problems: jsonProblems(loaded.problems, language),
  };
}

/** As the book keeps it; null where it does not say. */
function wayOrNull({ way }: WrittenSnapshot): string | null {
  return way ? wayText(way) : null;
}

/** Ids of the visits between the two days, which made the customer move. */
function visitIds({ from, to, loaded }: MovesReport, { id }: Move): readonly string[] {
  const { customers, visits } = loaded.book;
  const row = customers.index.get(id);
  if (row === undefined) return [];
  return visitsBetween(loaded.book, row, from.takenOn, to.takenOn).map((visit) => visits.ids[visit] ?? "");
}

function letter(report: MovesReport, language: Language): string {
  return movesLetter({ ...report, currency: report.loaded.settings.currency }, language);
}

function movesText(report: MovesReport, language: Language): string {
  const { differences, moves, matrix, loaded } = report;
  if (differences.length > 0) return letter(report, language);
  const money = (amount: number): string => moneyWords(amount, loaded.settings.currency, language);
  const className = (name: string | undefined): string => name ?? say(own.none, language);
  const own = movesReportPhrases;
  const head = headingPhrases;
  const table = (heads: readonly Phrase[], rows: readonly (readonly string[])[], align: string): string =>
    textTable([heads.map((phrase) => say(phrase, language)), ...rows], align);
  const cells = matrix.map(({ before, after, customers, valueBefore, valueAfter }) => [
    className(before),
    className(after),
    String(customers),
    money(valueBefore),
    money(valueAfter),
  ]);
  const movers = moves.filter(({ kind }) => kind !== "stayed");
  const lines = movers
    .slice(0, SHOWN)
    .map((move) => [
      say(moveKindPhrases[move.kind], language),
      move.id,
      move.name,
      className(move.before),
      className(move.after),
      money(move.valueBefore),
      money(move.valueAfter),
      String(visitIds(report, move).length),
    ]);
  const { before, after, valueBefore, valueAfter, move, visits } = own;
  const moverHeads = [move, head.id, head.name, before, after, valueBefore, valueAfter, visits];
  const more = movers.length - SHOWN;
  return [
    letter(report, language),
    "",
    table([before, after, head.customers, valueBefore, valueAfter], cells, "llrrr"),
    ...(lines.length > 0 ? ["", table(moverHeads, lines, "lllllrrr")] : []),
    ...(more > 0 ? [say(reportPhrases.andMore, language, { count: more })] : []),
  ].join("\n");
}
