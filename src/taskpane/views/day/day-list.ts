/**
 * The list of the day: whose reminders are asked for, of these as many as the day holds, and what stands on later
 * days because it does not hold more. What is due in the week to come is no matter of today's room.
 */
import { closingDaysOf } from "../../../model/calendar/closing-days";
import { isClosed } from "../../../model/calendar/open-day";
import { limitOf, planDays } from "../../../model/day-plan/plan-days";
import { seenTo } from "../../../model/day-plan/seen-to";
import type { Day } from "../../../model/day";
import type { Reminder } from "../../../model/reminders/reminder";
import type { PaneState } from "../../store";

export interface DayList {
  /** Today's and those of the week to come, most urgent first. */
  readonly waiting: readonly Reminder[];
  /** Due by now, and moved to later days. */
  readonly later: readonly { readonly day: Day; readonly reminders: readonly Reminder[] }[];
  /** Who may be chosen, with how many reminders; "" for what is nobody's. Empty where there is no choice. */
  readonly people: ReadonlyMap<string, number>;
  readonly silenced: readonly Reminder[];
}

export function dayList(state: PaneState, staff: string | undefined): DayList {
  const people = peopleOf(state);
  const isAsked = staff === undefined || !people.has(staff) ? () => true : isOf(staff);
  const own = state.reminders.filter(isAsked);
  const later = movedToLater(state, own);
  const moved = new Set(later.flatMap(({ reminders }) => reminders));
  return {
    waiting: moved.size === 0 ? own : own.filter((reminder) => !moved.has(reminder)),
    later,
    people,
    silenced: state.silenced.filter(isAsked),
  };
}

function isOf(staff: string): (reminder: Reminder) => boolean {
  return ({ assignee }) => assignee.trim() === staff;
}

/** The staff of the settings, and whoever has reminders; only where these are more than one. */
function peopleOf({ reminders, settings }: PaneState): ReadonlyMap<string, number> {
  const counts = new Map(settings.staff.map((name) => [name, 0]));
  for (const { assignee } of reminders) {
    const name = assignee.trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const unassigned = counts.get("");
  if (counts.delete("") && unassigned !== undefined) counts.set("", unassigned);
  return counts.size > 1 ? counts : new Map<string, number>();
}

function movedToLater({ book, settings, today }: PaneState, own: readonly Reminder[]): DayList["later"] {
  const { dayLimits, closingDays, staff } = settings;
  const due = own.filter(({ late }) => late >= 0);
  const names = new Set(due.map(({ assignee }) => assignee.trim()));
  if (!book || ![...names].some((name) => limitOf(name, dayLimits) !== undefined)) return [];
  const closing = closingDaysOf(closingDays);
  // Who works all the same on a day off sees what there is.
  if (isClosed(today, closing)) return [];
  const plan = planDays(due, today, { limits: dayLimits, closing, staff, seenTo: seenTo(book, today) });
  return plan.days
    .filter(({ day }) => day > today)
    .map((planned) => ({
      day: planned.day,
      reminders: planned.staff.flatMap(({ items }) => items.map(({ reminder }) => reminder)),
    }));
}
