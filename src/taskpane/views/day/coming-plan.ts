/** Who is to be seen to on which day from today on, by what a day holds; worked out again when the book has changed. */
import { closingDaysOf } from "../../../model/calendar/closing-days";
import type { DayPlan } from "../../../model/day-plan/day-plan";
import { planDays } from "../../../model/day-plan/plan-days";
import { seenTo } from "../../../model/day-plan/seen-to";
import { dueReminders } from "../../../model/reminders/due-reminders";
import type { Reminder } from "../../../model/reminders/reminder";
import type { PaneState } from "../../store";

/** Reminders up to so many days ahead, of one person or of everybody. */
export function comingReminders(
  { book, settings, today, ranking, further }: PaneState,
  days: number,
  staff: string | undefined,
): readonly Reminder[] {
  if (!book) return [];
  const finders = further?.finders;
  const reminders = dueReminders(book, today, { days, settings, ranking, finders });
  return staff === undefined ? reminders : reminders.filter(({ assignee }) => assignee.trim() === staff);
}

export function planOfComing(
  { book, settings, today }: PaneState,
  reminders: readonly Reminder[],
): DayPlan | undefined {
  if (!book) return undefined;
  const { dayLimits: limits, closingDays, staff } = settings;
  const closing = closingDaysOf(closingDays);
  return planDays(reminders, today, { limits, closing, staff, seenTo: seenTo(book, today) });
}

/** The plan up to so many days ahead, kept while nothing that it goes by changes. */
export class ComingPlan {
  private key: readonly unknown[] = [];
  private plan: DayPlan | undefined;

  of(state: PaneState, days: number, staff: string | undefined): DayPlan | undefined {
    const key = [state.book, state.settings, state.today, state.further, days, staff];
    if (this.key.length > 0 && key.every((part, place) => part === this.key[place])) return this.plan;
    this.key = key;
    this.plan = planOfComing(state, comingReminders(state, days, staff));
    return this.plan;
  }
}
