/**
 * The unit of time of all predictions. Models of customers know no unit: one fitted in weeks and asked
 * about 30 (days) answers without complaint, and about seven times too much. The example of a
 * well-known package does just that. So a length of time is a type of its own here: no plain number
 * passes for it, and whoever makes one says of what.
 */
import type { Day } from "../day";

declare const weeksBrand: unique symbol;

/** A length of time in weeks, with fractions. */
export type Weeks = number & { readonly [weeksBrand]: true };

const DAYS_PER_WEEK = 7;
const WEEKS_PER_YEAR = 365 / DAYS_PER_WEEK;
const MONTHS_PER_YEAR = 12;

/** This many weeks. */
export function weeks(count: number): Weeks {
  return count as Weeks;
}

/** This many months of a twelfth of a year, 4.345 weeks. */
export function weeksOfMonths(months: number): Weeks {
  return weeks((months * WEEKS_PER_YEAR) / MONTHS_PER_YEAR);
}

/** This many years of 365 days. */
export function weeksOfYears(years: number): Weeks {
  return weeks(years * WEEKS_PER_YEAR);
}

/** From one day to another. */
export function weeksBetween(first: Day, last: Day): Weeks {
  return weeks((last - first) / DAYS_PER_WEEK);
}

/** How many years these weeks are. */
export function yearsOf(length: Weeks): number {
  return length / WEEKS_PER_YEAR;
}
