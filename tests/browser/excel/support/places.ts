/** Where a row or cell of the book stands in the workbook, for what people do at the sheet. */
import type { TableKey } from "../../../../src/model/schema";
import type { LoadedBook } from "../../../../src/workbook/load-book";
import type { ColumnLayout, TableLayout } from "../../../../src/workbook/port";
import { columnLetters } from "../../../../src/model/column-letters";

/** The sheet and columns of a table the book has. */
export function tableOf({ layout }: LoadedBook, table: TableKey): TableLayout {
  const found = layout.tables.find((candidate) => candidate.table === table);
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

/** The header of a column as it stands in the sheet. */
export function headerOf(loaded: LoadedBook, table: TableKey, key: string): string {
  return columnOf(loaded, table, key).header;
}

/** The address of a cell: `E7`. */
export function addressOf(
  loaded: LoadedBook,
  table: "customers" | "visits",
  row: number,
  key: string,
): string {
  const { column } = columnOf(loaded, table, key);
  return `${columnLetters(column)}${loaded.book[table].rowNumbers[row] ?? ""}`;
}

/** A row for a table, its values in the order of the columns. */
export function rowFor(
  loaded: LoadedBook,
  table: TableKey,
  values: Readonly<Record<string, string | number>>,
): readonly (string | number)[] {
  return tableOf(loaded, table).columns.map(({ key }) => values[key] ?? "");
}

function columnOf(loaded: LoadedBook, table: TableKey, key: string): ColumnLayout {
  const found = tableOf(loaded, table).columns.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}
