import type { Book } from "../../../model/book";
import { openRowsOf } from "../../../model/handover/assignee-steps";
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
  const { customers } = book;
  const counts = new Map<string, number>();
  for (let row = 0; row < customers.size; row++) {
    const owner = comparable(textAt(customers, "owner", row));
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return knownStaff(book, settings).map((name) => ({
    name,
    customers: counts.get(comparable(name)) ?? 0,
    followUps: openRowsOf(book, name).length,
  }));
}
