/**
 * What may wait and what may not.
 *
 * - A day that was agreed on with the customer, or that somebody wrote down, is kept: on that day the reminder stands,
 *   whatever else is due (`keptDay`). Once that day is past, it comes before all that was never promised.
 * - A greeting is to be there by the day itself: on the last open day before it, it comes first (`lastDay`).
 * - All else waits by its urgency.
 */
import type { ClosingDays } from "../calendar/closing-days";
import { openDay } from "../calendar/open-day";
import type { Day } from "../day";
import type { Reminder } from "../reminders/reminder";

/** The day on which the reminder has to stand; undefined where it may wait. */
export function keptDay(reminder: Reminder, today: Day): Day | undefined {
  return isPromised(reminder) && reminder.shown >= today ? reminder.shown : undefined;
}

/** Does the reminder name a day that somebody relies on? */
export function isPromised({ rule }: Reminder): boolean {
  return rule === "next" || rule === "manual";
}

/** The last open day on which a greeting is not late yet; undefined for what is no greeting. */
export function lastDay({ why }: Reminder, closing: ClosingDays): Day | undefined {
  if (why.rule === "birthday") return openDay(why.birthday, "before", closing);
  if (why.rule === "holiday") return openDay(why.holiday, "before", closing);
  return undefined;
}
