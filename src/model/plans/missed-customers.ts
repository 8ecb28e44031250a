import { daysOf, visitsOf, type Book } from "../book";
import { addDays, type Day } from "../day";
import type { Month } from "../figures/month";
import type { Settings } from "../settings";
import { textAt } from "../table-data";
import { expectedVisits } from "./expected-visits";

/** A customer who should have come by now, and did not, or less often. */
export interface MissedCustomer {
  readonly customerId: string;
  readonly name: string;
  /** Who looks after them; "" for nobody. */
  readonly staff: string;
  readonly class: string;
  readonly value: number;
  /** Contacts that fell due in the month before today, and contacts there were. */
  readonly wanted: number;
  readonly came: number;
  /** The day of the first one that is missing. */
  readonly due: Day;
}

/**
 * Who was missed in a month so far: a contact that fell due yesterday or earlier counts, one of today may still
 * come. Any visit of the month, whatever its kind and day, keeps one of them. Highest value first.
 */
export function missedCustomers(
  book: Book,
  month: Month,
  today: Day,
  settings: Settings,
): readonly MissedCustomer[] {
  const expected = expectedVisits(book, month, today, settings);
  if (!expected) return [];
  const dates = daysOf(book.visits, "date");
  const last = Math.min(expected.last, today);
  const missed: MissedCustomer[] = [];
  for (const { customerRow, staff, class: className, value, days } of expected.customers) {
    const wanted = days.filter((day) => day <= Math.min(expected.last, addDays(today, -1))).length;
    const came = visitsOf(book, customerRow).filter(
      (visit) => dates[visit]! >= expected.first && dates[visit]! <= last,
    ).length;
    if (came >= wanted) continue;
    const customerId = book.customers.ids[customerRow]!;
    const name = textAt(book.customers, "name", customerRow);
    missed.push({ customerId, name, staff, class: className, value, wanted, came, due: days[came]! });
  }
  return missed.sort((one, other) => other.value - one.value);
}
