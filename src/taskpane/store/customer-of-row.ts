import type { Book } from "../../model/book";
import type { TableKey } from "../../model/schema";
import { textAt } from "../../model/table-data";

/** Whom a row of the workbook is about: its own customer, or the one it names. Undefined for nobody known. */
export function customerOfRow(
  book: Book,
  selection: { readonly table: TableKey; readonly id: string },
): string | undefined {
  const table = book[selection.table];
  const row = table?.index.get(selection.id);
  if (!table || row === undefined) return undefined;
  const id = selection.table === "customers" ? selection.id : textAt(table, "customerId", row);
  return book.customers.index.has(id) ? id : undefined;
}
