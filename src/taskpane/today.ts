/** The user's own calendar day, from the one clock that the page reads. */
import { dayOf, parseIsoDay, type Day } from "../model/day";

/**
 * Today, or the day in the address: `?today=2026-11-21`, for trying out what the page shows on another
 * day and for tests that must not depend on the clock.
 */
export function todayFrom(search: string, now: () => Date): () => Day {
  const asked = parseIsoDay(new URLSearchParams(search).get("today") ?? "");
  if (asked !== undefined) return () => asked;
  return () => {
    const date = now();
    const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
    if (day === undefined) throw new Error("the clock of this computer is outside the years 1900 to 9999");
    return day;
  };
}
