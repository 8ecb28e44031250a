/** What an import tells beside its counts: what the file, its columns and its rows are wanting. */
import type { ImportPlan } from "../model/import/import-plan";
import type { ProposedColumn } from "../model/import/mapping/proposed-column";
import { problem, warning, type Problem } from "../model/problem";
import type { Language } from "../model/schema";
import type { SourceSheet } from "../workbook/source/source-sheet";
import { importPhrases } from "../words/cli/commands/import";
import { joinedItems } from "../words/joined";
import { say } from "../words/phrase";

/** A list has a header and a row. */
const LIST_ROWS = 2;
/** Of more rows whose customers are unknown nobody reads one by one. */
const MOST_UNKNOWN = 20;
const NAMED = 3;

/** All of it, the file's own first. Row and column are those of the file. */
export function importProblems(
  sheet: SourceSheet,
  columns: readonly ProposedColumn[],
  plan: ImportPlan,
): readonly Problem[] {
  const found = [...sheet.problems, ...leftOutColumns(columns), ...summedUp(plan.problems)];
  return found.map((each) => inFile(each, sheet.file.name));
}

/** One warning where other sheets hold lists as well; none where the user named the sheet. */
export function otherSheets(
  { sheets, file }: SourceSheet,
  named: string | undefined,
  language: Language,
): readonly Problem[] {
  const others = sheets.filter(
    ({ name, rows, hidden }) => name !== file.sheet && rows >= LIST_ROWS && !hidden,
  );
  if (named !== undefined || others.length === 0) return [];
  const list = others.map(({ name, rows }) => say(importPhrases.otherSheet, language, { name, rows }));
  return [warning("other-sheets", {}, { sheet: file.sheet ?? "", others: joinedItems(list, language) })];
}

/** Many rows that name nobody of the register are one problem, the last; a few are told row by row. */
function summedUp(problems: readonly Problem[]): readonly Problem[] {
  const unknown = problems.filter(({ code }) => code === "unknown-customer");
  if (unknown.length <= MOST_UNKNOWN) return problems;
  const names = [...new Set(unknown.map(({ data }) => String(data.id)))];
  const data = { count: unknown.length, customers: names.length, names: names.slice(0, NAMED).join(", ") };
  const others = problems.filter(({ code }) => code !== "unknown-customer");
  return [...others, problem("unknown-customers", {}, data)];
}

/** One warning for each column with something in it that fills nothing. */
function leftOutColumns(columns: readonly ProposedColumn[]): readonly Problem[] {
  return columns
    .filter(({ target, samples }) => target === undefined && samples.length > 0)
    .map(({ header }) => warning("column-left-out", { column: header }, { name: header }));
}

function inFile(each: Problem, file: string): Problem {
  return each.place.row === undefined ? each : { ...each, place: { ...each.place, file } };
}
