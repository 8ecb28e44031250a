/** A birthday in the calendar: on which day a year celebrates it. */
import { lunarAnniversary, type LunarMove } from "../calendar/lunar-anniversary";
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

/** Why it is celebrated on another day than that of birth. */
export type BirthdayMove = "no-feb-29" | LunarMove;

export interface Celebration {
  readonly birthday: Day;
  readonly moved: readonly BirthdayMove[];
}

const NOT_MOVED: readonly BirthdayMove[] = [];
const TO_FEB_28: readonly BirthdayMove[] = ["no-feb-29"];

/**
 * The day of a birthday in that year, of a lunar one in the lunar year of that number, which ends in the
 * January or February after. Of 29 February it is the 28th in common years. Undefined for a lunar one after
 * 2100, where Kebu's lunar calendar ends.
 */
export function birthdayIn(year: CalendarYear, born: Birthday): Celebration | undefined {
  if (born.calendar === "lunar") {
    const kept = lunarAnniversary(year.year, born);
    return kept && { birthday: kept.day, moved: kept.moved };
  }
  const isMoved = born.month === 2 && born.day === 29 && !year.isLeap;
  const birthday = addDays(year.months[born.month - 1]!, (isMoved ? 28 : born.day) - 1);
  return { birthday, moved: isMoved ? TO_FEB_28 : NOT_MOVED };
}

/** Finds the next celebration of birthdays as of one day; undefined where there is none any more. */
export type NextBirthday = (born: Birthday) => Day | undefined;

/** For each birthday its first celebration on `today` or after it, not before the year of birth. */
export function nextBirthdayFrom(today: Day): NextBirthday {
  const { year } = calendarDate(today);
  // A lunar year ends in the January or February after it.
  const years = [year - 1, year, year + 1].map(calendarYear);
  return (born) => {
    const first = born.year !== undefined && born.year > year ? [calendarYear(born.year)] : years;
    for (const each of first) {
      const celebrated = birthdayIn(each, born)?.birthday;
      const isBorn = born.year === undefined || born.year <= each.year;
      if (celebrated !== undefined && celebrated >= today && isBorn) return celebrated;
    }
    return undefined;
  };
}
