/** A birthday in the calendar: on which day a year celebrates it. */
import { BLANK_DAY, addDays, calendarDate, dayOf, type Day } from "../day";
import type { Birthday } from "./birthday-text";

/** Month starts of a year, so that a birthday among 100,000 is one addition. */
export interface CalendarYear {
  readonly year: number;
  /** First day of each month, January at 0. */
  readonly months: readonly Day[];
  readonly isLeap: boolean;
}

/** The months of a year. */
export function calendarYear(year: number): CalendarYear {
  const months = Array.from({ length: 12 }, (_, month) => dayOf(year, month + 1, 1) ?? BLANK_DAY);
  return { year, months, isLeap: dayOf(year, 2, 29) !== undefined };
}

/** The day of a birthday in that year; of 29 February the 28th in common years. */
export function birthdayIn(year: CalendarYear, born: Birthday): { birthday: Day; movedFromFeb29: boolean } {
  const movedFromFeb29 = born.month === 2 && born.day === 29 && !year.isLeap;
  const day = movedFromFeb29 ? 28 : born.day;
  return { birthday: addDays(year.months[born.month - 1]!, day - 1), movedFromFeb29 };
}

/** Finds the next celebration of birthdays as of one day. */
export type NextBirthday = (born: Birthday) => Day;

/** For each birthday its first celebration on `today` or after it. */
export function nextBirthdayFrom(today: Day): NextBirthday {
  const { year } = calendarDate(today);
  const thisYear = calendarYear(year);
  const nextYear = calendarYear(year + 1);
  return (born) => {
    if (born.year !== undefined && born.year > year)
      return birthdayIn(calendarYear(born.year), born).birthday;
    const { birthday } = birthdayIn(thisYear, born);
    return birthday >= today ? birthday : birthdayIn(nextYear, born).birthday;
  };
}
