import type { Book } from "../book";
import { comparable } from "../read/comparable";
import type { Settings } from "../settings";
import { textAt, type TableData } from "../table-data";

/** So many of the latest visits say who serves; who served only before them is no longer asked for. */
const LATEST_VISITS = 3000;

interface Known {
  readonly listed: Settings["staff"];
  readonly names: readonly string[];
}

const remembered = new WeakMap<Book, Known>();

/**
 * Everybody whom the book names as staff, however spelled each once: those of the settings first, as they are spelled
 * there, then owners of customers, and who has something to do or served lately.
 */
export function knownStaff(book: Book, { staff }: Pick<Settings, "staff">): readonly string[] {
  const before = remembered.get(book);
  if (before?.listed === staff) return before.names;
  const names = namesOf(book, staff);
  remembered.set(book, { listed: staff, names });
  return names;
}

function namesOf({ customers, followUps, visits }: Book, listed: readonly string[]): readonly string[] {
  const names = [
    ...listed,
    ...column(customers, "owner"),
    ...column(followUps, "assignee"),
    ...column(visits, "staff", visits.size - LATEST_VISITS),
  ];
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(comparable(name))) known.set(comparable(name), name.trim());
  known.delete("");
  return [...known.values()];
}

/** What stands in a column from that row on, each text once. */
function column(table: TableData, key: string, from = 0): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = Math.max(0, from); row < table.size; row++) texts.add(textAt(table, key, row));
  return texts;
}
