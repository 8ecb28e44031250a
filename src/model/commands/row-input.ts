/**
 * What every command does with its input: text is trimmed, blanks are left out, and each value is held
 * against its column. A value that does not fit is refused, never bent.
 */
import type { Book } from "../book";
import { misfit } from "../fit";
import { problem, type Problem, type ProblemCode } from "../problem";
import { columnOf, schema, type TableKey } from "../schema";
import { customHeader, type Row, type Value } from "../value";

/** Values by column key; absent and null both mean blank. */
export type RowInput = Readonly<Record<string, Value | undefined>>;

/** Keys of the owner's own columns, `custom:HEADER`. */
export type CustomCells = Readonly<Record<`custom:${string}`, string | null | undefined>>;

/** The input with text trimmed, "" as null, and what was not given left out. */
export function cleanInput(input: RowInput): Row {
  const row: Record<string, Value> = {};
  for (const [key, value] of Object.entries(input)) {
    if (value !== undefined) row[key] = cleanValue(value);
  }
  return row;
}

/** The row without its blanks: what an appended row needs to carry. */
export function filledCells(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}

/** A problem for each value that does not fit its column. */
export function unfitValues(book: Book, table: TableKey, row: Row): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(row)) {
    if (value === null || customHeader(key) !== undefined) continue;
    const code = misfit(columnOf(table, key), value);
    if (code) problems.push(inputProblem(book, table, key, code, { value: String(value) }));
  }
  return problems;
}

/** `required` for each required column, the id aside, that is blank in the row. */
export function missingValues(book: Book, table: TableKey, row: Row): readonly Problem[] {
  return schema[table].columns
    .filter((column) => column.required && column.key !== schema[table].idColumn)
    .filter((column) => (row[column.key] ?? null) === null)
    .map(({ key }) => requiredProblem(book, table, key));
}

/** `required`: something must stand in this column. */
export function requiredProblem(book: Book, table: TableKey, key: string): Problem {
  return inputProblem(book, table, key, "required", { name: columnOf(table, key).header[book.language] });
}

/** A problem at a column of a table, named by its header in the book's language. */
export function inputProblem(
  book: Book,
  table: TableKey,
  key: string,
  code: ProblemCode,
  data: Problem["data"],
): Problem {
  const header = customHeader(key) ?? columnOf(table, key).header[book.language];
  return problem(code, { table, column: header }, data);
}

function cleanValue(value: Value): Value {
  if (typeof value !== "string") return value;
  const text = value.trim();
  return text === "" ? null : text;
}
