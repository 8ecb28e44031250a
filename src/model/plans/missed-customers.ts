import { daysOf, visitsOf, type Book } from "../book";
import { addDays, BLANK_DAY, type Day } from "../day";
import type { Month } from "../figures/month";
import { customerCalled } from "../identity/customer-called";
import type { Settings } from "../settings";
import { dayAt } from "../table-data";
import { expectedVisits } from "./expected-visits";
import { routineAnswers, type RoutineAnswer } from "./routine-answers";

/** What the book says of why nobody was in touch. */
export type MissedWhy =
  | { readonly by: "nobody" }
  | { readonly by: "put-off"; readonly until: Day }
  | { readonly by: "skipped"; readonly on: Day; readonly note: string };

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
  readonly why: MissedWhy;
}

/**
 * Who was missed in a month so far: a contact that fell due yesterday or earlier counts, one of today may still
 * come. Any visit of the month, whatever its kind and day, keeps one of them, and so does a day on which a reminder was
 * finished without a visit. While a later day was agreed on, nothing is wanted. Highest value first.
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
  const { first } = expected;
  const last = Math.min(expected.last, today);
  const yesterday = Math.min(expected.last, addDays(today, -1));
  const missed: MissedCustomer[] = [];
  for (const { customerRow, staff, class: className, value, days } of expected.customers) {
    const isAgreed = agreedLater(book, customerRow);
    const wanted = days.filter((day) => day <= yesterday && !isAgreed(day));
    if (wanted.length === 0) continue;
    const answers = routineAnswers(book, customerRow);
    const visits = visitsOf(book, customerRow).filter((row) => dates[row]! >= first && dates[row]! <= last);
    const visitDays = new Set(Array.from(visits, (row) => dates[row]!));
    const finished = answers.filter(({ state, day }) => state === "done" && day >= first && day <= last);
    const finishedDays = new Set(finished.map(({ day }) => day).filter((day) => !visitDays.has(day)));
    const came = visits.length + finishedDays.size;
    const due = wanted[came];
    if (due === undefined) continue;
    const customerId = book.customers.ids[customerRow]!;
    const name = customerCalled(book, customerRow);
    const why = whyMissed(answers, due, first, last);
    missed.push({ customerId, name, staff, class: className, value, wanted: wanted.length, came, due, why });
  }
  return missed.sort((one, other) => other.value - one.value);
}

/** Was a later day agreed on as of a day, by the latest contact that named one by then? */
function agreedLater(book: Book, customerRow: number): (day: Day) => boolean {
  const dates = daysOf(book.visits, "date");
  const naming = Array.from(visitsOf(book, customerRow)).filter(
    (row) => dates[row]! !== BLANK_DAY && dayAt(book.visits, "next", row) !== BLANK_DAY,
  );
  return (day) => {
    const latest = naming.findLast((row) => dates[row]! <= day);
    return latest !== undefined && dayAt(book.visits, "next", latest) > day;
  };
}

/** By what was done last about the routine: skipped in the month, or put off past the day. */
function whyMissed(answers: readonly RoutineAnswer[], due: Day, first: Day, last: number): MissedWhy {
  const told = answers.findLast(
    ({ state, day, until, isRoutine }) =>
      isRoutine &&
      ((state === "skipped" && day >= first && day <= last) ||
        (state === "snoozed" && day <= last && until > due)),
  );
  if (!told) return { by: "nobody" };
  if (told.state === "skipped") return { by: "skipped", on: told.day, note: told.note };
  return { by: "put-off", until: told.until };
}
