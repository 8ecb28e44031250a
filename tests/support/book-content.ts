/** The content of a book as plain data, for comparing: rows by id, blank cells and empty tables left out. */
import type { Book } from "../../src/model/book";
import { schema, TABLE_KEYS, type TableKey } from "../../src/model/schema";
import { valueAt, type TableData } from "../../src/model/table-data";
import type { Value } from "../../src/model/value";

export type TableContent = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export function bookContent(book: Book): Readonly<Partial<Record<TableKey, TableContent>>> {
  const content: Partial<Record<TableKey, TableContent>> = {};
  for (const key of TABLE_KEYS) {
    const table = book[key];
    if (table && table.size > 0) content[key] = tableContent(table);
  }
  return content;
}

export function tableContent(table: TableData): TableContent {
  const rows: Record<string, Record<string, Value>> = {};
  for (let row = 0; row < table.size; row++) {
    const cells: Record<string, Value> = {};
    for (const key of Object.keys(table.columns).sort()) {
      const value = valueAt(table, key, row);
      if (value !== null && key !== schema[table.key].idColumn) cells[key] = value;
    }
    rows[table.ids[row] ?? ""] = cells;
  }
  return rows;
}
