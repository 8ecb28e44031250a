/**
 * One table of the book in memory: a column is one array, not a field of row objects. A million
 * visits are then a dozen arrays, and a sum over a column is a loop over numbers.
 *
 * Blanks: "" in text, NaN in numbers, `BLANK_DAY` in days, code 0 in choices.
 * A column the workbook does not have is absent from `columns`; the readers below answer blank.
 */
import { BLANK_DAY, type Day } from "./day";
import { columnOf, type ColumnType, type TableKey } from "./schema";
import { customHeader, type Value } from "./value";

export interface TextColumn {
  readonly kind: "text";
  readonly values: readonly string[];
}
/** Money, counts, scores, shares; flags as 1 and 0. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
}
export interface DayColumn {
  readonly kind: "day";
  readonly values: Int32Array;
}
/** `labels[codes[row]]` is the choice's key, or the owner's own word; label 0 is "". */
export interface ChoiceColumn {
  readonly kind: "choice";
  readonly codes: Uint16Array;
  readonly labels: readonly string[];
}
export type Column = TextColumn | NumberColumn | DayColumn | ChoiceColumn;
export type ColumnKind = Column["kind"];

export interface TableData {
  readonly key: TableKey;
  /** Number of rows that count (blank rows and refused rows are not here). */
  readonly size: number;
  readonly ids: readonly string[];
  /** By column key; the owner's own columns by `custom:HEADER`, as text. */
  readonly columns: Readonly<Record<string, Column>>;
  /** The sheet row of each row, as a person counts; 0 for a row not written yet. */
  readonly rowNumbers: Int32Array;
  /** id → row. `RowIndex.of(ids)` makes one that grows without being copied. */
  readonly index: ReadonlyMap<string, number>;
}

const KIND_OF_TYPE: Readonly<Record<ColumnType, ColumnKind>> = {
  id: "text",
  text: "text",
  birthday: "text",
  choice: "choice",
  day: "day",
  money: "number",
  number: "number",
  score: "number",
  share: "number",
  flag: "number",
};

/** How the column's values are kept. Custom columns are text. */
export function columnKind(table: TableKey, key: string): ColumnKind {
  return customHeader(key) === undefined ? KIND_OF_TYPE[columnOf(table, key).type] : "text";
}

/** Headers of the owner's own columns, in their order. */
export function customKeys(table: Pick<TableData, "columns">): readonly string[] {
  return Object.keys(table.columns).filter((key) => customHeader(key) !== undefined);
}

/** The row with this id; undefined if there is none. */
export function rowOf(table: TableData | undefined, id: string): number | undefined {
  return table?.index.get(id);
}

/** Text of a text or choice column; "" where blank or where the column is missing. */
export function textAt(table: TableData, key: string, row: number): string {
  const column = table.columns[key];
  if (column?.kind === "text") return column.values[row] ?? "";
  if (column?.kind === "choice") return column.labels[column.codes[row] ?? 0] ?? "";
  return "";
}

/** Number of a column; NaN where blank or where the column is missing. */
export function numberAt(table: TableData, key: string, row: number): number {
  const column = table.columns[key];
  return column?.kind === "number" ? (column.values[row] ?? NaN) : NaN;
}

/** Day of a column; `BLANK_DAY` where blank or where the column is missing. */
export function dayAt(table: TableData, key: string, row: number): Day {
  const column = table.columns[key];
  return column?.kind === "day" ? ((column.values[row] ?? BLANK_DAY) as Day) : BLANK_DAY;
}

/** Whatever the column holds, as a `Value`; null where blank. */
export function valueAt(table: TableData, key: string, row: number): Value {
  const column = table.columns[key];
  if (!column || row < 0 || row >= table.size) return null;
  if (column.kind === "number") return numberValue(table.key, key, column.values[row] ?? NaN);
  if (column.kind === "day") {
    const day = column.values[row] ?? BLANK_DAY;
    return day === BLANK_DAY ? null : day;
  }
  return textAt(table, key, row) || null;
}

function numberValue(table: TableKey, key: string, value: number): Value {
  if (Number.isNaN(value)) return null;
  return columnOf(table, key).type === "flag" ? value === 1 : value;
}
