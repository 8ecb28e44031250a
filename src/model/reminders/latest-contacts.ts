/**
 * Everybody's latest contact of some sort, in one pass over the log: cheaper than looking through the visits of each.
 * A log is nearly always in order of its days; then a later row is a later contact, no day need be looked up, and
 * what lies before the earliest day is left out without a look.
 */
import { daysOf, linksOf, type Book } from "../book";
import { countWhile } from "../count-while";
import { FIRST_DAY, type Day } from "../day";
import { isLaterVisit } from "./answer";

/** By customer what `latestContact` finds: the row of the latest contact up to a day that fits, not before `earliest`; -1 if there is none. */
export function latestContacts(
  book: Book,
  to: Day,
  fits: (visitRow: number) => boolean,
  earliest: Day = FIRST_DAY,
): Int32Array {
  const latest = new Int32Array(book.customers.size).fill(-1);
  const { customerRow: customerRows } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  let latestDay = earliest;
  for (let visitRow = firstRowSince(dates, earliest); visitRow < dates.length; visitRow++) {
    const day = dates[visitRow]! as Day;
    if (day < earliest || day > to || !fits(visitRow)) continue;
    const customerRow = customerRows[visitRow]!;
    if (customerRow < 0) continue;
    const other = day < latestDay ? latest[customerRow]! : -1;
    if (other < 0 || isLaterVisit(dates, visitRow, other)) latest[customerRow] = visitRow;
    if (day > latestDay) latestDay = day;
  }
  return latest;
}

const inOrder = new WeakMap<Int32Array, boolean>();

/** Before this row no day is as late as `earliest`; 0 where the log is not in order of its days. */
function firstRowSince(dates: Int32Array, earliest: Day): number {
  const isInOrder = inOrder.get(dates) ?? dates.every((day, row) => row === 0 || dates[row - 1]! <= day);
  inOrder.set(dates, isInOrder);
  return isInOrder ? countWhile(dates.length, (row) => dates[row]! < earliest) : 0;
}
