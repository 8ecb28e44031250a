/** The cells of one row of a file, read as the columns they fill. */
import { misfit } from "../fit";
import { problem, warning, type Problem, type ProblemCode } from "../problem";
import { readBirthday } from "../read/read-birthday";
import { readChoice } from "../read/read-choice";
import { readDay } from "../read/read-day";
import { readFlag } from "../read/read-flag";
import { readMoney, readNumber, readShare } from "../read/read-money";
import { readScore } from "../read/read-score";
import { columnOf, type ColumnSchema, type TableKey } from "../schema";
import { customHeader, type Row, type Value } from "../value";
import type { ImportMapping, ImportSheet } from "./import-sheet";

export interface ImportRow {
  /** Values by column key; blanks and what could not be read are absent. */
  readonly values: Row;
  /** What could not be read, by column key. */
  readonly unreadable: Readonly<Record<string, { readonly header: string; readonly text: string }>>;
  readonly problems: readonly Problem[];
}

/** Reads one row. An unreadable cell is left out and reported: an amount never becomes 0. */
export function readImportRow(
  table: TableKey,
  sheet: ImportSheet,
  mapping: ImportMapping,
  row: number,
): ImportRow {
  const values: Record<string, Value> = {};
  const unreadable: Record<string, { header: string; text: string }> = {};
  const problems: Problem[] = [];
  const place = { table, row: sheet.rowNumbers[row] ?? 0 };
  mapping.forEach((key, position) => {
    const text = sheet.rows[row]?.[position] ?? "";
    if (key === undefined || text === "") return;
    if (customHeader(key) !== undefined) {
      values[key] = text;
      return;
    }
    const column = columnOf(table, key);
    const header = sheet.headers[position] ?? "";
    const value = readCell(column, text);
    const code = value === undefined ? unreadableCode(column) : misfit(column, value);
    if (value === undefined || code !== undefined) {
      unreadable[key] = { header, text };
      problems.push(problem(code ?? unreadableCode(column), { ...place, column: header }, { value: text }));
      return;
    }
    values[key] = value;
    if (column.type === "birthday" && readBirthday(text)?.kind === "lunar") {
      problems.push(warning("lunar-birthday", { ...place, column: header }, { value: text }));
    }
  });
  return { values, unreadable, problems };
}

/**
 * What a row says, whatever its form: the values of the schema's columns, by key. The same sale in
 * another date format, with its columns in another order or with more columns beside, says the same.
 * What could not be read stands as it is; the owner's own columns do not count, for they may come later.
 */
export function contentOf({ values, unreadable }: ImportRow): readonly string[] {
  const read = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
  const raw = Object.entries(unreadable).map(([key, { text }]) => [key, text] as const);
  return [...read, ...raw]
    .filter(([key]) => customHeader(key) === undefined)
    .map(([key, text]) => `${key}=${text}`)
    .sort();
}

/** What the text means in this column; undefined where it cannot be read. */
function readCell(column: ColumnSchema, text: string): Value | undefined {
  switch (column.type) {
    case "id":
    case "text":
      return text;
    case "choice":
      return readChoice(column, text);
    case "day":
      return readDay(text);
    case "birthday":
      return readBirthday(text)?.text;
    case "money":
      return readMoney(text);
    case "number":
      return readNumber(text);
    case "score":
      return readScore(text);
    case "share":
      return readShare(text);
    case "flag":
      return readFlag(text);
  }
}

function unreadableCode(column: ColumnSchema): ProblemCode {
  if (column.type === "day") return "unreadable-day";
  if (column.type === "birthday") return "unreadable-birthday";
  if (column.type === "flag") return "unreadable-flag";
  return column.type === "score" ? "score-out-of-range" : "unreadable-number";
}
