/**
 * A calendar day, and nothing finer.
 *
 * A `Day` is a whole number: the serial Excel shows for that day in its 1900 date system
 * (2026-11-21 is 46347). It has no time zone, so "today" in Shanghai and "today" in São Paulo are
 * the same kind of thing: a number handed in by a shell that looked at the user's own clock.
 * Comparing, sorting and counting days is plain arithmetic.
 *
 * Months and years are not plain arithmetic, and there date-fns does the work. It works on `Date`,
 * and a `Date` at local midnight does not exist on the day a zone's clocks jump forward, or exists
 * twice. So the conversion goes through `UTCDate`, whose every day has 24 hours. No other file of
 * the model may touch a `Date` (a lint rule sees to it).
 *
 * Serial 60 is Excel's 29 February 1900, a day that never was. Serials below 61 are therefore off
 * by one against the calendar, and Kebu does not accept days before 1900-03-01.
 */
import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsTo, getDaysInMonth, isValid } from "date-fns";

declare const dayBrand: unique symbol;

/** A calendar day as an Excel serial of the 1900 system. Whole, no time zone. */
export type Day = number & { readonly [dayBrand]: true };

/** Marks a blank in a column of days. Far below any real day, so it sorts first. */
export const BLANK_DAY = -2147483648 as Day;

const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

/** The first day Kebu accepts, 1900-03-01, and the last, 9999-12-31. */
export const FIRST_DAY = 61 as Day;
export const LAST_DAY = 2958465 as Day;

/** Is this number a whole serial inside the accepted range? */
export function isDay(value: number): value is Day {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** The day of a serial that may carry a time of day; undefined outside the accepted range. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  return isDay(whole) ? whole : undefined;
}

/** The day of a calendar date (month 1–12); undefined where there is no such date. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  if (dayOfMonth > daysInMonth(year, month) || !Number.isInteger(dayOfMonth)) return undefined;
  return dayOfSerial(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY + UNIX_EPOCH);
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Year, month (1–12) and day of the month. */
export function calendarDate(day: Day): CalendarDate {
  const date = toUtc(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads exactly `YYYY-MM-DD`; undefined for anything else, or a date that does not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `YYYY-MM-DD`; a blank gives "". */
export function isoDay(day: Day): string {
  if (day === BLANK_DAY) return "";
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same day of the month `count` months later, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = addMonthsTo(toUtc(day), count);
  if (!isValid(date)) return day;
  return (date.getTime() / MS_PER_DAY + UNIX_EPOCH) as Day;
}

/** The later of two days; a blank is before any day. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return toUtc(day).getUTCDay();
}

function toUtc(day: Day): UTCDate {
  return new UTCDate((day - UNIX_EPOCH) * MS_PER_DAY);
}
