/** A row that carries its own id and says something else than the book: the book's row stays, and that is said. */
import type { Book } from "../book";
import { isoDay, type Day } from "../day";
import { warning, type Place, type Problem } from "../problem";
import { columnOf } from "../schema";
import { textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import type { ImportRow } from "./columns/import-row";
import { notesWithUnread } from "./unread-notes";

/** What a till may change later, in the order of the table. */
const COMPARED = ["date", "customerId", "item", "amount", "paid", "staff", "satisfaction", "notes"] as const;

/** A warning for each of these in which the file's visit is another than the book's. */
export function differsFromBook(book: Book, id: string, read: ImportRow, place: Place): readonly Problem[] {
  const row = book.visits.index.get(id) ?? -1;
  return COMPARED.flatMap((key) => {
    const file = read.values[key] ?? null;
    const known = key === "customerId" ? knownCustomer(book, row, file) : valueAt(book.visits, key, row);
    if (file === null || file === known) return [];
    if (key === "notes" && notesWithUnread(read, known) === known) return [];
    const column = columnOf("visits", key).header[book.language];
    return [
      warning("differs-from-book", place, { id, column, book: shown(key, known), file: shown(key, file) }),
    ];
  });
}

/** The file may name the customer by name where the book has the id. */
function knownCustomer(book: Book, row: number, file: Value): Value {
  const id = valueAt(book.visits, "customerId", row);
  const named = book.customers.index.has(String(file)) ? undefined : textAt(book.visits, "customer", row);
  return named !== undefined ? file : id;
}

function shown(key: string, value: Value): string {
  if (value === null) return "";
  return key === "date" && typeof value === "number" ? isoDay(value as Day) : String(value);
}
