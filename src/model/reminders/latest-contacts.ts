/**
 * Everybody's latest contact of some sort, in one pass over the log: cheaper than looking through the visits of each.
 * A log is nearly always in order of its days; then a later row is a later contact, and no day need be looked up.
 */
import { FIRST_DAY, type Day } from "../day";
import { isLaterVisit } from "./answer";
import type { RuleContext } from "./context";

/** By customer what `latestContact` finds: the row of the latest contact that fits, not before `earliest`; -1 if there is none. */
export function latestContacts(
  { book, dates, links, today }: RuleContext,
  fits: (visitRow: number) => boolean,
  earliest: Day = FIRST_DAY,
): Int32Array {
  const latest = new Int32Array(book.customers.size).fill(-1);
  const { customerRow: customerRows } = links;
  let latestDay = earliest;
  for (let visitRow = 0; visitRow < dates.length; visitRow++) {
    const day = dates[visitRow]! as Day;
    if (day < earliest || day > today || !fits(visitRow)) continue;
    const customerRow = customerRows[visitRow]!;
    if (customerRow < 0) continue;
    const other = day < latestDay ? latest[customerRow]! : -1;
    if (other < 0 || isLaterVisit(dates, visitRow, other)) latest[customerRow] = visitRow;
    if (day > latestDay) latestDay = day;
  }
  return latest;
}
