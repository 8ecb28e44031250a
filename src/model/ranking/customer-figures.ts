import { daysOf, linksOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";

/** What the register prints about each customer's visits; arrays by customer row. */
export interface CustomerFigures {
  /** Visits of all time up to today, whatever their kind. */
  readonly visits: Int32Array;
  /** Day of the latest of them; `BLANK_DAY` where there is none. */
  readonly lastVisit: Int32Array;
  /** Day promised for the next contact; `BLANK_DAY` where none is open. */
  readonly nextContact: Int32Array;
}

/**
 * Visits, last visit and next contact of every customer. The next contact is the day named by the
 * latest visit that names one, until a later visit on or after that day keeps the promise: as the
 * reminder rule `next` has it, but for reminders finished or skipped by hand. Visits entered for days
 * after `today` have not happened yet and are left out.
 */
export function customerFigures(book: Book, today: Day): CustomerFigures {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  const promised = daysOf(book.visits, "next");
  const size = book.customers.size;
  const visits = new Int32Array(size);
  const lastVisit = new Int32Array(size).fill(BLANK_DAY);
  const nextContact = new Int32Array(size).fill(BLANK_DAY);
  for (let customer = 0; customer < size; customer++) {
    let first = starts[customer]!;
    let last = starts[customer + 1]! - 1;
    while (last >= first && dates[order[last]!]! > today) last--;
    // Visits without a day sort first; they do not count.
    while (first <= last && dates[order[first]!] === BLANK_DAY) first++;
    if (last < first) continue;
    visits[customer] = last - first + 1;
    lastVisit[customer] = dates[order[last]!]!;
    let promise = last;
    while (promise >= first && promised[order[promise]!] === BLANK_DAY) promise--;
    if (promise < first) continue;
    const day = promised[order[promise]!]!;
    const isKept = promise < last && lastVisit[customer]! >= day;
    if (!isKept) nextContact[customer] = day;
  }
  return { visits, lastVisit, nextContact };
}
