/**
 * The columns of a file, understood: each is judged as a whole first (in which order its dates stand,
 * which sign is its decimal point), and then read cell by cell.
 */
import { misfit } from "../../fit";
import { problem, warning, type Problem, type ProblemCode } from "../../problem";
import { readBirthday } from "../../read/read-birthday";
import { readChoice } from "../../read/read-choice";
import { readDay } from "../../read/read-day";
import { readFlag } from "../../read/read-flag";
import { readMoney, readNumber, readShare } from "../../read/read-money";
import { readScore } from "../../read/read-score";
import { columnOf, type ColumnSchema } from "../../schema";
import { customHeader, type Value } from "../../value";
import type { ImportMapping, ImportSheet } from "../import-sheet";
import { isNamePart, type ImportTable } from "../targets";
import type { ImportRow, UnreadCell } from "./import-row";
import type { ColumnQuestion, DateOrder, ReadChoices } from "./read-choices";

/** What is known of a column of the file. */
export interface SourceColumn {
  readonly header: string;
  readonly position: number;
  /** Key of what it fills. */
  readonly target: string;
  /** For columns of days: the order that its values show, or that was chosen. */
  readonly dateOrder?: DateOrder;
}

export interface SheetReader {
  /** The columns that fill something, in the order of the file. */
  readonly columns: readonly SourceColumn[];
  /** What has to be asked; until it is answered the cells concerned are not read. */
  readonly questions: readonly ColumnQuestion[];
  /** The row with this index in `sheet.rows`. */
  readRow(row: number): ImportRow;
}

/** Judges the columns; the rows are then read one by one. */
export function readColumns(
  into: ImportTable,
  sheet: ImportSheet,
  mapping: ImportMapping,
  choices: ReadChoices,
): SheetReader {
  void choices;
  const columns = mapping.flatMap((target, position): SourceColumn[] =>
    target === undefined ? [] : [{ header: sheet.headers[position] ?? "", position, target }],
  );
  return { columns, questions: [], readRow: (row) => readRow(into, sheet, columns, row) };
}

const PARTS: ReadonlySet<string> = new Set(["receipt", "customerPhone", "customerEmail"]);

function readRow(
  table: ImportTable,
  sheet: ImportSheet,
  columns: readonly SourceColumn[],
  row: number,
): ImportRow {
  const values: Record<string, Value> = {};
  const parts: Record<string, string> = {};
  const names: string[] = [];
  const unreadable: Record<string, UnreadCell> = {};
  const problems: Problem[] = [];
  const place = { table, row: sheet.rowNumbers[row] ?? 0 };
  for (const { target: key, position, header } of columns) {
    const text = sheet.rows[row]?.[position] ?? "";
    if (text === "") continue;
    if (isNamePart(key)) names.push(text);
    else if (PARTS.has(key)) parts[key] = text;
    else if (customHeader(key) !== undefined) values[key] = text;
    else {
      const column = columnOf(table, key);
      const value = readCell(column, text);
      const code = value === undefined ? unreadableCode(column) : misfit(column, value);
      if (value === undefined || code !== undefined) {
        unreadable[key] = { header, text };
        problems.push(problem(code ?? unreadableCode(column), { ...place, column: header }, { value: text }));
        continue;
      }
      const before = values[key];
      values[key] = typeof before === "string" ? `${before}; ${String(value)}` : value;
      if (column.type === "birthday" && readBirthday(text)?.kind === "lunar")
        problems.push(warning("lunar-birthday", { ...place, column: header }, { value: text }));
    }
  }
  const nameKey = table === "customers" ? "name" : "customer";
  if (names.length > 0 && values[nameKey] === undefined) values[nameKey] = names.join(" ");
  return { values, parts, unreadable, problems };
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
