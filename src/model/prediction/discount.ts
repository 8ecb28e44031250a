/**
 * What visits ahead are worth today. A yearly discount of d makes money a year ahead worth 1 / (1 + d) of
 * it. Visits are discounted month by month, each month's as at its end, as is usual for the value of a
 * customer; a horizon that is no whole number of months is cut into so many equal parts.
 */
import { weeks, weeksOfMonths, yearsOf, type Weeks } from "./weeks";

/** How far ahead, and how much less later money is worth: 0.1 is 10 % a year, 0 is nothing less. */
export interface Horizon {
  readonly horizonWeeks: Weeks;
  readonly yearlyDiscount: number;
}

/** The visits expected until then, each counted as what its money is worth today. */
export function discountedVisits(
  expectedVisits: (horizonWeeks: Weeks) => number,
  { horizonWeeks, yearlyDiscount }: Horizon,
): number {
  if (yearlyDiscount === 0) return expectedVisits(horizonWeeks);
  const parts = Math.max(1, Math.round(horizonWeeks / weeksOfMonths(1)));
  let visits = 0;
  let before = 0;
  for (let part = 1; part <= parts; part++) {
    const end = weeks((horizonWeeks * part) / parts);
    const until = expectedVisits(end);
    visits += (until - before) * (1 + yearlyDiscount) ** -yearsOf(end);
    before = until;
  }
  return visits;
}
