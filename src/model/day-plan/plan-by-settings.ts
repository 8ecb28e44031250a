import type { Book } from "../book";
import { closingDaysOf } from "../calendar/closing-days";
import type { Day } from "../day";
import type { Reminder } from "../reminders/reminder";
import type { Settings } from "../settings";
import type { DayPlan } from "./day-plan";
import { planDays } from "./plan-days";
import { seenTo } from "./seen-to";

/** The plan from today on by the shop's own limits, closing days and staff; what was seen to today takes its room. */
export function planBySettings(
  book: Book,
  reminders: readonly Reminder[],
  today: Day,
  { dayLimits: limits, closingDays, staff }: Settings,
): DayPlan {
  const closing = closingDaysOf(closingDays);
  return planDays(reminders, today, { limits, closing, staff, seenTo: seenTo(book, today) });
}
