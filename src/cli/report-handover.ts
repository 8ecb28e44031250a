/** A handover as one JSON document, or as a table for people. */
import path from "node:path";
import type { Change } from "../model/change";
import type { GoesAlong } from "../model/handover/goes-along";
import type { HandoverRow, HandoverWay } from "../model/handover/propose-handover";
import type { NamingRule } from "../model/handover/rules-naming";
import { successorLoads } from "../model/handover/successor-loads";
import type { Language } from "../model/schema";
import { handoverPhrases } from "../words/cli/commands/handover";
import { headingPhrases } from "../words/cli/report";
import { alongWords, handoverWayPhrases, handoverWhy, rulesNamingWords } from "../words/handover";
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
  readonly along: GoesAlong;
  /** Rules that remind of nobody once this is written. */
  readonly naming: readonly NamingRule[];
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

function handoverDocument(
  { problems }: LoadedBook,
  { from, by, rows, letters, pack, saved, along, naming }: HandoverReport,
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
    loads: successorLoads(rows).map(({ name, customers, value }) => ({ name, count: customers, value })),
    along,
    rules: naming,
    entry: saved ? entryOf(saved.change) : null,
    pack: pack ?? null,
    problems: jsonProblems(problems, language),
  };
}

function handoverText(
  { settings }: LoadedBook,
  { from, by, rows, pack, saved, along, naming }: HandoverReport,
  language: Language,
): string {
  const said = (phrase: Phrase, data?: PhraseData): string => say(phrase, language, data);
  const entry = saved && { file: saved.fileName, id: entryOf(saved.change) };
  const alongText = alongWords(along, language);
  const namingText = rulesNamingWords(naming, from, language);
  const outcome = [
    ...(alongText === "" ? [] : [said(handoverPhrases.along, { along: alongText })]),
    ...(namingText === "" ? [] : [namingText]),
  ];
  const ending = entry ? said(handoverPhrases.written, entry) : said(handoverPhrases.preview);
  if (rows.length === 0)
    return [said(handoverPhrases.nobody, { from }), ...outcome, ...(alongText === "" ? [] : [ending])].join(
      "\n",
    );
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
  return [
    said(handoverPhrases.heading, { from, count: rows.length, way }),
    textTable([headings.map((heading) => said(heading)), ...lines], "lllrll"),
    "",
    ...successorLoads(rows).map(({ name, customers, value }) =>
      said(handoverPhrases.load, { name, count: customers, value: money(value) }),
    ),
    ...outcome,
    ...(pack === undefined ? [] : [said(handoverPhrases.packSaved, { file: path.basename(pack) })]),
    ending,
  ].join("\n");
}
