import type { Book } from "../book";
import { textAt, type TableData } from "../table-data";

/** How a customer is called where the user has to know whom is meant: by name, else by id. */
export function customerCalled({ customers }: Pick<Book, "customers">, customerRow: number): string {
  return textAt(customers, "name", customerRow) || (customers.ids[customerRow] ?? "");
}

/** The same of the customer whom a row of visits or follow-ups names: as it stands in the row, which the register may know no longer. */
export function customerNamedIn(table: TableData, row: number): string {
  return textAt(table, "customer", row) || textAt(table, "customerId", row);
}
