import type { Day } from "../day";
import { dayOfLunar, lunarMonthDays } from "./lunar";

/** A day that comes every lunar year: 八月十五, 闰六月初八. */
export interface LunarDayOfYear {
  /** 1–12 */
  readonly month: number;
  readonly isLeap: boolean;
  /** 1–30 */
  readonly day: number;
}

/** Why it is kept on another day: the year has no such leap month; the month ends with the 29th. */
export type LunarMove = "no-leap-month" | "no-30th";

export interface LunarAnniversary {
  readonly day: Day;
  readonly moved: readonly LunarMove[];
}

/**
 * On which day a lunar year keeps it. As people do it: of a leap month in the month of the same number where
 * the year has no such leap month, and of the 30th on the 29th where the month has no 30th. Undefined
 * outside the years of the calendar.
 */
export function lunarAnniversary(
  year: number,
  { month, isLeap, day }: LunarDayOfYear,
): LunarAnniversary | undefined {
  const inLeap = isLeap && lunarMonthDays(year, month, true) > 0;
  const kept = Math.min(day, lunarMonthDays(year, month, inLeap));
  const found = dayOfLunar({ year, month, isLeap: inLeap, day: kept });
  if (found === undefined) return undefined;
  const moved: LunarMove[] = [];
  if (isLeap && !inLeap) moved.push("no-leap-month");
  if (kept < day) moved.push("no-30th");
  return { day: found, moved };
}
