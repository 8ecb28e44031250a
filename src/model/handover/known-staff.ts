import type { Book } from "../book";
import { comparable } from "../read/comparable";
import type { Settings } from "../settings";
import { textAt, type TableData } from "../table-data";

/**
 * Everybody whom the book names as staff, however spelled each once: owners of customers first, those of the settings,
 * then who has something to do or served a visit.
 */
export function knownStaff(book: Book, { staff }: Settings): readonly string[] {
  const names = [
    ...column(book.customers, "owner"),
    ...staff,
    ...column(book.followUps, "assignee"),
    ...column(book.visits, "staff"),
  ];
  const known = new Map<string, string>();
  for (const name of new Set(names))
    if (!known.has(comparable(name))) known.set(comparable(name), name.trim());
  known.delete("");
  return [...known.values()];
}

function column(table: TableData, key: string): readonly string[] {
  return table.ids.map((_, row) => textAt(table, key, row));
}
