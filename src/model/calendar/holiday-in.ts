/**
 * On which day a year has a holiday that the owner wrote down: by name (春节, Christmas), as a day of the year
 * (12-25, 12月25日, 25 Dec), as a lunar day (农历正月初一, 腊月廿三, lunar 1-1), or as one date of one year.
 *
 * A lunar holiday belongs to the lunar year of that number, as a lunar birthday does: 除夕 of 2026 ends the
 * lunar year 2026 and is on 5 February 2027. So every year has each holiday once. What a year does not have is
 * moved as people do it: 29 February to the 28th, the 30th of a lunar month to the 29th, a leap month to
 * the month of the same number.
 */
import { addDays, calendarDate, dayOf, weekday, type Day } from "../day";
import { comparable } from "../read/comparable";
import { readBirthday } from "../read/read-birthday";
import { birthdayIn, calendarYear } from "../reminders/birthday-in-year";
import { parseBirthday, type Birthday } from "../reminders/birthday-text";
import { easterIn } from "./easter";
import { HOLIDAYS, type HolidayTime } from "./holidays";
import { dayOfLunar, lunarMonthDays } from "./lunar";
import { solarTermIn } from "./solar-term";

/** Undefined for what is no holiday, for a date of another year, and outside the years of the calendars. */
export function holidayIn(year: number, text: string): Day | undefined {
  const time = timesByName.get(comparable(text));
  if (time) return timeIn(year, time);
  const written = dayOfYear(text);
  if (!written || (written.year !== undefined && written.year !== year)) return undefined;
  return birthdayIn(calendarYear(year), written)?.birthday;
}

/** Can a holiday be made out in the text, in whichever year? */
export function isHoliday(text: string): boolean {
  return timesByName.has(comparable(text)) || dayOfYear(text) !== undefined;
}

/** Its first day on `from` or after it; undefined where there is none any more. */
export function nextHoliday(from: Day, text: string): Day | undefined {
  const { year } = calendarDate(from);
  const first = Math.max(year - 1, dayOfYear(text)?.year ?? 0);
  // A lunar year ends in the January or February after it.
  for (let each = first; each <= Math.max(first, year + 1); each++) {
    const day = holidayIn(each, text);
    if (day !== undefined && day >= from) return day;
  }
  return undefined;
}

const timesByName: ReadonlyMap<string, HolidayTime> = new Map(
  HOLIDAYS.flatMap(({ names, time }) =>
    [...names["zh-CN"], ...names.en].map((name) => [comparable(name), time] as const),
  ),
);

/** The owner's own day, read and kept as birthdays are. */
function dayOfYear(text: string): Birthday | undefined {
  const read = readBirthday(text);
  return read && parseBirthday(read.text);
}

function timeIn(year: number, time: HolidayTime): Day | undefined {
  switch (time.kind) {
    case "solar":
      return dayOf(year, time.month, time.day);
    case "lunar":
      return dayOfLunar({ year, month: time.month, isLeap: false, day: time.day });
    case "lunar-year-end":
      return lunarYearEnd(year);
    case "solar-term":
      return solarTermIn(year, time.term);
    case "weekday":
      return weekdayOfMonth(year, time);
    case "easter":
      return easterIn(year);
  }
}

function lunarYearEnd(year: number): Day | undefined {
  const nextYear = dayOfLunar({ year: year + 1, month: 1, isLeap: false, day: 1 });
  if (nextYear !== undefined) return addDays(nextYear, -1);
  return dayOfLunar({ year, month: 12, isLeap: false, day: lunarMonthDays(year, 12, false) });
}

function weekdayOfMonth(year: number, time: Extract<HolidayTime, { kind: "weekday" }>): Day | undefined {
  const first = dayOf(year, time.month, 1);
  if (first === undefined) return undefined;
  const toWeekday = (time.weekday - weekday(first) + 7) % 7;
  return addDays(first, toWeekday + (time.count - 1) * 7 + (time.after ?? 0));
}
