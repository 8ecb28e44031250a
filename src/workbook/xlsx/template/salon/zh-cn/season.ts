/**
 * How busy a Chinese salon is: closed on Mondays and over Spring Festival (the old saying keeps people
 * from the scissors in the first month), crowded in the weeks before it, lively at the turn of the year.
 */
import { calendarDate, parseIsoDay, weekday, type Day } from "../../../../../model/day";

/** Spring Festival in the years of the sample. */
const FESTIVALS: readonly Day[] = ["2025-01-29", "2026-02-17"].map((text) => parseIsoDay(text)!);
/** Sunday first. */
const WEEK = [1.5, 0, 0.75, 0.8, 0.85, 1.1, 1.7];

/** Usual day 1, closed 0. */
export function season(day: Day): number {
  return (WEEK[weekday(day)] ?? 1) * festival(day) * ofYear(day);
}

function festival(day: Day): number {
  for (const first of FESTIVALS) {
    if (day >= first - 26 && day < first - 1) return 1.8;
    if (day >= first - 1 && day <= first + 8) return 0;
    if (day > first + 8 && day <= first + 32) return 0.4;
  }
  return 1;
}

function ofYear(day: Day): number {
  const { month, day: dayOfMonth } = calendarDate(day);
  if (month === 12) return dayOfMonth >= 18 ? 1.6 : 1.2;
  if (month === 9 && dayOfMonth >= 20) return 1.3;
  if (month === 7 || month === 8) return 1.1;
  return 1;
}
