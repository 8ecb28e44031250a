import type { Book } from "../../../model/book";
import { openRows } from "../../../model/handover/assignee-steps";
import { knownStaff } from "../../../model/handover/known-staff";
import { comparable } from "../../../model/read/comparable";
import type { Settings } from "../../../model/settings";
import { textAt } from "../../../model/table-data";

export interface StaffLoad {
  readonly name: string;
  /** Customers whose owner this is. */
  readonly customers: number;
  /** What they have still to do, by name. */
  readonly followUps: number;
}

/** Everybody whom the book names as staff, with how much each has. */
export function staffLoads(book: Book, settings: Settings): readonly StaffLoad[] {
  const { customers, followUps } = book;
  const owned = countOf(customers.ids.map((_, row) => textAt(customers, "owner", row)));
  const toDo = countOf(openRows(book).map((row) => textAt(followUps, "assignee", row)));
  return knownStaff(book, settings).map((name) => ({ name, customers: owned(name), followUps: toDo(name) }));
}

/** Counts names however they are spelled. */
function countOf(names: readonly string[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(comparable(name), (counts.get(comparable(name)) ?? 0) + 1);
  return (name) => counts.get(comparable(name)) ?? 0;
}
