/**
 * The visits that figures are made of: those of a known customer, on a day, up to the day of observation, as
 * a ranking counts them. One pass over the log puts them in order of their days, so that a period is a
 * stretch of them and a year of months costs no more than the year.
 *
 * Every visit counts, and every amount counts towards turnover on its own day. Which of the visits are
 * purchases is for `purchase-visits.ts` to say.
 */
import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { countWhile } from "../count-while";
import { BLANK_DAY, type Day } from "../day";
import { purchaseVisitsInSteps } from "../purchases/purchase-visits";
import { finish, stretch, type Work } from "../work";

/** Arrays by place, oldest first, those of a day in order of the log. */
export interface CountedVisits {
  readonly asOf: Day;
  /** Row in the log, and row of the customer. */
  readonly visit: Int32Array;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** NaN where blank. */
  readonly amount: Float64Array;
  /** 1 where something was bought and, up to the day of observation, not brought back. */
  readonly purchase: Uint8Array;
  /** First purchase by customer row; `BLANK_DAY` where there is none. */
  readonly firstPurchase: Int32Array;
}

/** All visits that count up to a day. */
export function countedVisits(book: Book, asOf: Day): CountedVisits {
  return finish(countingVisits(book, asOf));
}

/** The same in steps, each a pass over the log. */
export function* countingVisits(book: Book, asOf: Day): Work<CountedVisits> {
  const { customerRow } = linksOf(book);
  const days = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const visit = yield* orderingByDay(days, countsUpTo(book, asOf));
  const customer = visit.map((row) => customerRow[row]!);
  yield 0.5;
  const day = visit.map((row) => days[row]!);
  yield 0.55;
  const amount = new Float64Array(visit.length);
  visit.forEach((row, place) => (amount[place] = amounts[row]!));
  const isPurchase = yield* stretch(0.6, 1, purchaseVisitsInSteps(book, { to: asOf }));
  const purchase = Uint8Array.from(visit, (row) => isPurchase[row]!);
  const firstPurchase = new Int32Array(book.customers.size).fill(BLANK_DAY);
  for (let place = visit.length - 1; place >= 0; place--) {
    if (purchase[place] === 1) firstPurchase[customer[place]!] = day[place]!;
  }
  return { asOf, visit, customer, day, amount, purchase, firstPurchase };
}

/** The day of the first visit that counts; undefined where none does. */
export function firstCountedDay(book: Book, asOf: Day): Day | undefined {
  const { size } = book.visits;
  const days = daysOf(book.visits, "date");
  const counts = countsUpTo(book, asOf);
  let first: Day | undefined;
  for (let row = 0; row < size; row++) {
    const day = days[row] as Day;
    if ((first === undefined || day < first) && counts(row)) first = day;
  }
  return first;
}

function countsUpTo(book: Book, asOf: Day): (row: number) => boolean {
  const { customerRow } = linksOf(book);
  const days = daysOf(book.visits, "date");
  return (row) => {
    const day = days[row]!;
    return customerRow[row]! >= 0 && day !== BLANK_DAY && day <= asOf;
  };
}

/** First place of the period, and the place after its last; both its days are included. */
export function placesIn({ day }: CountedVisits, from: Day, to: Day): { start: number; end: number } {
  const placesBefore = (limit: number): number => countWhile(day.length, (place) => day[place]! < limit);
  return { start: placesBefore(from), end: placesBefore(to + 1) };
}

/** Rows that count, oldest first, by counting how many there are of each day. */
function* orderingByDay(days: Int32Array, counts: (row: number) => boolean): Work<Int32Array> {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < days.length; row++) {
    if (!counts(row)) continue;
    first = Math.min(first, days[row]!);
    last = Math.max(last, days[row]!);
  }
  if (last < first) return new Int32Array(0);
  yield 0.1;
  const next = new Int32Array(last - first + 2);
  for (let row = 0; row < days.length; row++) if (counts(row)) next[days[row]! - first + 1]!++;
  for (let day = 1; day < next.length; day++) next[day]! += next[day - 1]!;
  yield 0.2;
  const ordered = new Int32Array(next[next.length - 1]!);
  for (let row = 0; row < days.length; row++) {
    if (counts(row)) ordered[next[days[row]! - first]!++] = row;
  }
  yield 0.4;
  return ordered;
}
