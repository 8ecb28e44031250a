/** A handover as one JSON document, or as a table for people. */
import path from "node:path";
import type { Change } from "../model/change";
import type { HandoverRow, HandoverWay } from "../model/handover/propose-handover";
import type { Language } from "../model/schema";
import { handoverPhrases } from "../words/cli/commands/handover";
import { headingPhrases } from "../words/cli/report";
import { handoverWayPhrases, handoverWhy } from "../words/handover";
import { moneyWords } from "../words/money";
import { say, type Phrase, type PhraseData } from "../words/phrase";
import type { LoadedBook } from "../workbook/load-book";
import { languageOf, type Call } from "./command";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";

export interface HandoverReport {
  readonly from: string;
  readonly by: HandoverWay;
  readonly rows: readonly HandoverRow[];
  /** To each customer, by id. */
  readonly letters: ReadonlyMap<string, string>;
  /** As it was asked for. */
  readonly pack: string | undefined;
  readonly saved: { readonly fileName: string; readonly change: Change } | undefined;
}

/** Prints the handover as the call asks for. */
export function reportHandover(call: Call, loaded: LoadedBook, report: HandoverReport): void {
  const language = languageOf(call, loaded.settings.language);
  printReport(call, language, {
    document: () => handoverDocument(loaded, report, language),
    text: () => handoverText(loaded, report, language),
    problems: loaded.problems,
  });
}

/** Of the log, by which the handover is undone. */
function entryOf({ steps }: Change): string {
  const entry = steps.find((step) => step.kind === "append" && step.table === "log");
  return entry?.kind === "append" ? (entry.ids[0] ?? "") : "";
}

function loadsOf(rows: readonly HandoverRow[]): readonly { name: string; count: number; value: number }[] {
  const names = [...new Set(rows.map(({ to }) => to))].sort();
  return names.map((name) => {
    const theirs = rows.filter(({ to }) => to === name);
    return { name, count: theirs.length, value: theirs.reduce((sum, { value }) => sum + value, 0) };
  });
}

function handoverDocument(
  { problems }: LoadedBook,
  { from, by, rows, letters, pack, saved }: HandoverReport,
  language: Language,
): object {
  return {
    from,
    by,
    rows: rows.map(({ customerId, name, ...row }) => ({
      customerId,
      customer: name,
      ...row,
      message: letters.get(customerId) ?? null,
    })),
    loads: loadsOf(rows),
    entry: saved ? entryOf(saved.change) : null,
    pack: pack ?? null,
    problems: jsonProblems(problems, language),
  };
}

function handoverText(
  { settings }: LoadedBook,
  { from, by, rows, pack, saved }: HandoverReport,
  language: Language,
): string {
  const said = (phrase: Phrase, data?: PhraseData): string => say(phrase, language, data);
  if (rows.length === 0) return said(handoverPhrases.nobody, { from });
  const money = (amount: number): string => moneyWords(amount, settings.currency, language);
  const { id, customer, class: className, value } = headingPhrases;
  const headings = [id, customer, className, value, handoverPhrases.to, handoverPhrases.why];
  const lines = rows.map((row) => [
    row.customerId,
    row.name,
    row.class,
    money(row.value),
    row.to,
    handoverWhy(row, language),
  ]);
  const way = said(handoverWayPhrases[by]);
  const entry = saved && { file: saved.fileName, id: entryOf(saved.change) };
  return [
    said(handoverPhrases.heading, { from, count: rows.length, way }),
    textTable([headings.map((heading) => said(heading)), ...lines], "lllrll"),
    "",
    ...loadsOf(rows).map((load) => said(handoverPhrases.load, { ...load, value: money(load.value) })),
    ...(pack === undefined ? [] : [said(handoverPhrases.packSaved, { file: path.basename(pack) })]),
    entry ? said(handoverPhrases.written, entry) : said(handoverPhrases.preview),
  ].join("\n");
}
