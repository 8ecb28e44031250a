/**
 * The list of the day: whose reminders are asked for, of these as many as the day holds, and what stands on later
 * days because it does not hold more. What is due in the week to come takes no room today, and stands on the day that
 * the calendar names.
 */
import type { Book } from "../../../model/book";
import { closingDaysOf } from "../../../model/calendar/closing-days";
import { isClosed } from "../../../model/calendar/open-day";
import { remindersOn } from "../../../model/day-plan/day-plan";
import { planBySettings } from "../../../model/day-plan/plan-by-settings";
import { limitOf } from "../../../model/day-plan/plan-days";
import type { Day } from "../../../model/day";
import { comparable } from "../../../model/read/comparable";
import { isWhose } from "../../../model/read/same-staff";
import { staffSpelling } from "../../../model/read/staff-spelling";
import { isLostIn } from "../../../model/reminders/lost-customers";
import type { Reminder } from "../../../model/reminders/reminder";
import type { Settings } from "../../../model/settings";
import { textAt } from "../../../model/table-data";
import type { PaneState } from "../../store";

/** What the list goes by. */
export type DaySources = Pick<PaneState, "book" | "reminders" | "silenced" | "settings" | "today">;

export interface DayList {
  /** Today's and those of the week to come, most urgent first. */
  readonly waiting: readonly Reminder[];
  /** Due by now, and moved to later days. */
  readonly later: readonly { readonly day: Day; readonly reminders: readonly Reminder[] }[];
  /** By id, the day on which something of the week to come stands, where that is not the day it is due: as in the calendar. */
  readonly standsOn: ReadonlyMap<string, Day>;
  /** Who may be chosen, with how many reminders; "" for what is nobody's. Empty where there is no choice. */
  readonly people: ReadonlyMap<string, number>;
  readonly silenced: readonly Reminder[];
  /** Rows of customers marked as lost, whom regular contact passes over, and nothing else brings up. */
  readonly lost: readonly number[];
}

export function dayList(state: DaySources, staff: string | undefined): DayList {
  const people = peopleOf(state);
  const isKnown = staff !== undefined && [...people.keys()].some((name) => isWhose(staff, name));
  const isAsked = ({ assignee }: Reminder): boolean => !isKnown || isWhose(staff, assignee);
  const own = state.reminders.filter(isAsked);
  const later = movedToLater(state, own);
  const moved = new Set(later.flatMap(({ reminders }) => reminders));
  return {
    waiting: moved.size === 0 ? own : own.filter((reminder) => !moved.has(reminder)),
    later,
    standsOn: daysAhead(state, own),
    people,
    silenced: state.silenced.filter(isAsked),
    lost: lostAmong(state, isKnown ? staff : undefined),
  };
}

/**
 * Whoever has reminders, and of the staff of the settings who looks after somebody: who left and handed all over is
 * no longer asked for. Only where these are more than one.
 */
function peopleOf({ book, reminders, settings }: DaySources): ReadonlyMap<string, number> {
  const assignees = reminders.map(({ assignee }) => assignee);
  const spelled = staffSpelling(assignees, settings.staff);
  const counts = new Map(settings.staff.map((name) => [spelled(name), 0]));
  for (const assignee of assignees) {
    const name = spelled(assignee);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const idle = [...counts].filter(([, count]) => count === 0);
  const owners = book && idle.length > 0 ? ownersOf(book) : new Set<string>();
  for (const [name] of idle) if (!owners.has(comparable(name))) counts.delete(name);
  const unassigned = counts.get("");
  if (counts.delete("") && unassigned !== undefined) counts.set("", unassigned);
  return counts.size > 1 ? counts : new Map<string, number>();
}

function ownersOf({ customers }: Book): ReadonlySet<string> {
  const owners = new Set<string>();
  for (let row = 0; row < customers.size; row++) owners.add(comparable(textAt(customers, "owner", row)));
  return owners;
}

function lostAmong({ book, reminders, silenced }: DaySources, staff: string | undefined): readonly number[] {
  if (!book) return [];
  const { customers } = book;
  const named = new Set([...reminders, ...silenced].map(({ customerRow }) => customerRow));
  const isLost = isLostIn(book);
  const rows: number[] = [];
  for (let row = 0; row < customers.size; row++) {
    if (!isLost(row) || named.has(row)) continue;
    if (staff === undefined || isWhose(staff, textAt(customers, "owner", row))) rows.push(row);
  }
  return rows;
}

/** Off the shop's closing days, and where there is room. */
function daysAhead({ book, settings, today }: DaySources, own: readonly Reminder[]): DayList["standsOn"] {
  const hasLimit = isLimited(own, settings);
  const ahead = own.filter(({ late }) => late < 0);
  const days = new Map<string, Day>();
  if (!book || ahead.length === 0 || (!hasLimit && settings.closingDays === "")) return days;
  for (const planned of planBySettings(book, hasLimit ? own : ahead, today, settings).days)
    for (const { id, late, shown } of remindersOn(planned))
      if (late < 0 && planned.day !== shown) days.set(id, planned.day);
  return days;
}

function isLimited(reminders: readonly Reminder[], { dayLimits }: Settings): boolean {
  const names = new Set(reminders.map(({ assignee }) => assignee));
  return [...names].some((name) => limitOf(name, dayLimits) !== undefined);
}

function movedToLater({ book, settings, today }: DaySources, own: readonly Reminder[]): DayList["later"] {
  const due = own.filter(({ late }) => late >= 0);
  if (!book || !isLimited(due, settings)) return [];
  // Who works all the same on a day off sees what there is.
  if (isClosed(today, closingDaysOf(settings.closingDays))) return [];
  return planBySettings(book, due, today, settings)
    .days.filter(({ day }) => day > today)
    .map((planned) => ({ day: planned.day, reminders: remindersOn(planned) }));
}
