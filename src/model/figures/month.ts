/**
 * Months as whole numbers, `year * 12 + month - 1`, so that the month before January is one less and a year
 * before is twelve less.
 */
import { calendarDate, dayOf, type Day } from "../day";

export type Month = number;

export const MONTHS_A_YEAR = 12;

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = calendarDate(day);
  return year * MONTHS_A_YEAR + month - 1;
}

/** The first day of a month; undefined outside the years that Kebu accepts. */
export function firstDayOf(month: Month): Day | undefined {
  return dayOf(Math.floor(month / MONTHS_A_YEAR), (month % MONTHS_A_YEAR) + 1, 1);
}

/** `2025-03`. */
export function isoMonth(month: Month): string {
  const name = String((month % MONTHS_A_YEAR) + 1).padStart(2, "0");
  return `${Math.floor(month / MONTHS_A_YEAR)}-${name}`;
}

/**
 * The month of any day within the two, without asking the calendar for each: a million visits have a few
 * thousand different days. `first` and `last` are real days, in order.
 */
export function monthFinder(first: Day, last: Day): (day: number) => Month {
  const starts: number[] = [];
  const begin = monthOf(first);
  for (let month = begin + 1; month <= monthOf(last); month++) starts.push(firstDayOf(month) ?? Infinity);
  const months = new Int32Array(last - first + 1);
  let passed = 0;
  for (let day = first as number; day <= last; day++) {
    while (passed < starts.length && starts[passed]! <= day) passed++;
    months[day - first] = begin + passed;
  }
  return (day) => months[day - first]!;
}
