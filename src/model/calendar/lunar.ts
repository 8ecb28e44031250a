/**
 * The Chinese lunar calendar, 农历, from 1900 to 2100.
 *
 * A month begins with the new moon and has 29 or 30 days; twelve of them are eleven days short of a solar
 * year, so seven years in nineteen have a thirteenth, a leap month, which bears the number of the month
 * before it (闰六月 follows 六月). Which months are long and where the leap month stands follows from moon
 * and sun; it is kept as a number a year (`lunar-years.ts`), from which everything here is counted.
 */
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from "./lunar-years";
import type { Day } from "../day";

export interface LunarDate {
  /** The year in which most of the lunar year lies: 春节 of 2026 begins lunar 2026. */
  readonly year: number;
  /** 1–12; a leap month has the number of the one before it. */
  readonly month: number;
  readonly isLeap: boolean;
  /** 1–30 */
  readonly day: number;
}

/** 31 January 1900, counted as days are from 1 March 1900 on. */
const FIRST_DAY_OF_FIRST_YEAR = 32;
const MONTHS = 12;
const LEAP_IS_LONG = 1 << MONTHS;
const [SHORT, LONG] = [29, 30];

/** First day of each year, and the day after the last. */
const yearStarts = startsOfYears();

/** Its lunar date; undefined before 31 January 1900 and after lunar 2100. */
export function lunarDate(day: Day): LunarDate | undefined {
  const place = placeOfYear(day);
  if (place === undefined) return undefined;
  let left = day - yearStarts[place]!;
  const code = LUNAR_YEARS[place]!;
  for (let month = 1; month <= MONTHS; month++) {
    for (const isLeap of [false, true]) {
      const length = lengthIn(code, month, isLeap);
      if (left < length) return { year: FIRST_LUNAR_YEAR + place, month, isLeap, day: left + 1 };
      left -= length;
    }
  }
  return undefined;
}

/** The day of a lunar date; undefined where the year has no such month, the month no such day, or the table no such year. */
export function dayOfLunar({ year, month, isLeap, day }: LunarDate): Day | undefined {
  const code = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  if (code === undefined || day < 1 || day > lengthIn(code, month, isLeap)) return undefined;
  let start = yearStarts[year - FIRST_LUNAR_YEAR]!;
  for (let before = 1; before < month; before++)
    start += lengthIn(code, before, false) + lengthIn(code, before, true);
  if (isLeap) start += lengthIn(code, month, false);
  return (start + day - 1) as Day;
}

/** Days of a lunar month; 0 where the year has no such month, as with most leap months. */
export function lunarMonthDays(year: number, month: number, isLeap: boolean): number {
  const code = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  return code === undefined ? 0 : lengthIn(code, month, isLeap);
}

function lengthIn(code: number, month: number, isLeap: boolean): number {
  if (!isLeap) return code & (1 << (month - 1)) ? LONG : SHORT;
  if (code >> (MONTHS + 1) !== month) return 0;
  return code & LEAP_IS_LONG ? LONG : SHORT;
}

function placeOfYear(day: Day): number | undefined {
  if (day < yearStarts[0]! || day >= yearStarts.at(-1)!) return undefined;
  // A lunar year is 354.4 or 384 days long, 365.25 in the mean: the guess is off by one at most.
  let place = Math.floor((day - FIRST_DAY_OF_FIRST_YEAR) / 365.25);
  while (place > 0 && yearStarts[place]! > day) place--;
  while (yearStarts[place + 1]! <= day) place++;
  return place;
}

function startsOfYears(): Int32Array {
  const starts = new Int32Array(LUNAR_YEARS.length + 1);
  starts[0] = FIRST_DAY_OF_FIRST_YEAR;
  LUNAR_YEARS.forEach((code, place) => {
    let days = 0;
    for (let month = 1; month <= MONTHS; month++)
      days += lengthIn(code, month, false) + lengthIn(code, month, true);
    starts[place + 1] = starts[place]! + days;
  });
  return starts;
}
