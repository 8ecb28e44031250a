import type { Book } from "../book";
import { textAt } from "../table-data";

/** How a customer is called where the user has to know whom is meant: by name, else by id. */
export function customerCalled({ customers }: Pick<Book, "customers">, customerRow: number): string {
  return textAt(customers, "name", customerRow) || (customers.ids[customerRow] ?? "");
}
