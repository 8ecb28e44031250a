/** Which columns an export has, and under which headers. */
import type { Book } from "../book";
import { comparable } from "../read/comparable";
import { schema, type ColumnSchema } from "../schema";
import { customKeys } from "../table-data";
import { customHeader } from "../value";

export type ExportedTable = "customers" | "visits";

export interface ExportColumn {
  /** Key of the schema, or `custom:HEADER`. */
  readonly key: string;
  /** In the book's language; our own import knows it for certain. */
  readonly header: string;
  /** Absent for one of the owner's own columns. */
  readonly schema?: ColumnSchema;
}

/**
 * The columns the book's table has, in order of the schema, the owner's own last. Calculated ones, a
 * printout of derived figures as it stands in the workbook, only where asked for.
 */
export function exportColumns(
  book: Book,
  table: ExportedTable,
  calculated: boolean,
): readonly ExportColumn[] {
  const data = book[table];
  const known = schema[table].columns
    .filter((column) => data.columns[column.key] !== undefined || column.key === schema[table].idColumn)
    .filter((column) => calculated || !column.calculated)
    .map((column) => ({ key: column.key, header: column.header[book.language], schema: column }));
  const own = customKeys(data).map((key) => ({ key, header: customHeader(key) ?? "" }));
  return [...known, ...own];
}

/** The columns named by key or header, in that order; a name that no column has is among the `unknown`. */
export function chooseColumns(
  columns: readonly ExportColumn[],
  names: readonly string[],
): { readonly chosen: readonly ExportColumn[]; readonly unknown: readonly string[] } {
  const found = names.map((name) => columns.find((column) => isCalled(column, name)));
  const chosen = found.filter((column) => column !== undefined);
  return { chosen: [...new Set(chosen)], unknown: names.filter((_, place) => found[place] === undefined) };
}

function isCalled({ key, header, schema: column }: ExportColumn, name: string): boolean {
  if (key === name || header === name) return true;
  const wanted = comparable(name);
  const headers = [header, ...(column ? Object.values(column.header) : [])];
  return wanted !== "" && headers.some((candidate) => comparable(candidate) === wanted);
}
