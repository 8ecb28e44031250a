/** Where a reminder goes that falls on a day on which the shop is closed. */
import { addDays, isDay, weekday, type Day } from "../day";
import type { ClosingDays } from "./closing-days";

/** Stays where it is, or moves to the last open day before or the first one after. */
export type ClosedDayMove = "stay" | "before" | "after";

const DAYS_OF_WEEK = 7;

/** Is the shop closed on this day? */
export function isClosed(day: Day, { weekdays, spans }: ClosingDays): boolean {
  return (
    (weekdays.size > 0 && weekdays.has(weekday(day))) ||
    spans.some(({ from, to }) => from <= day && day <= to)
  );
}

/** The day itself where the shop is open, where it may stay, or where there is no open day on that side. */
export function openDay(day: Day, move: ClosedDayMove, closing: ClosingDays): Day {
  const { weekdays, spans } = closing;
  if (move === "stay" || weekdays.size >= DAYS_OF_WEEK) return day;
  let open = day;
  // A span is left in one step, however long it is, and is never met again; a week has an open weekday.
  while (isDay(open) && isClosed(open, closing)) {
    const span = spans.find(({ from, to }) => from <= open && open <= to);
    if (move === "after") open = addDays(span?.to ?? open, 1);
    else open = addDays(span?.from ?? open, -1);
  }
  return isDay(open) ? open : day;
}
