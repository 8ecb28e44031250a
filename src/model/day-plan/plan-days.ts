import { NEVER_CLOSED, type ClosingDays } from "../calendar/closing-days";
import { laterDay, type Day } from "../day";
import { comparable } from "../read/comparable";
import { isSameStaff } from "../read/same-staff";
import { staffSpelling } from "../read/staff-spelling";
import type { Reminder } from "../reminders/reminder";
import type { DayLimits } from "../settings";
import type { DayPlan, OverfullDay, PlannedReminder, StaffDay } from "./day-plan";
import { placeReminders } from "./place-reminders";
import { urgencyOn } from "./urgency-on";

export interface PlanOptions {
  /** No limits unless given. */
  readonly limits?: DayLimits | undefined;
  /** Never closed unless given. */
  readonly closing?: ClosingDays | undefined;
  /** The shop's list of staff: the order in which people stand. */
  readonly staff?: readonly string[] | undefined;
  /** How many each has seen to today (`seenTo`), which today has no room for any more; none unless given. */
  readonly seenTo?: ReadonlyMap<string, number> | undefined;
}

/**
 * Who sees to which reminder on which day: every reminder stands on exactly one. The same reminders give the same
 * plan, in whatever order they come. How it is decided is in `place-reminders.ts` and `precedence.ts`.
 */
export function planDays(reminders: readonly Reminder[], today: Day, options: PlanOptions = {}): DayPlan {
  const { limits, closing = NEVER_CLOSED, staff: known = [], seenTo } = options;
  const days = new Map<Day, StaffDay[]>();
  const overfull: OverfullDay[] = [];
  const people = byPerson(reminders, known);
  for (const staff of [...people.keys()].sort(inOrderOf(known))) {
    const limit = limitOf(staff, limits);
    const own = new Map<Day, PlannedReminder[]>();
    const done = seenTo?.get(comparable(staff)) ?? 0;
    for (const { reminder, day } of placeReminders(people.get(staff)!, today, limit, closing, done)) {
      const due = laterDay(reminder.shown, today);
      addTo(own, day, day > due ? { reminder, movedFrom: due } : { reminder });
    }
    for (const [day, items] of own) {
      addTo(days, day, { staff, limit, items: items.sort(mostUrgentFirst(day)) });
      if (limit !== undefined && items.length > limit)
        overfull.push({ day, staff, count: items.length, limit });
    }
  }
  const rising = [...days].sort(([a], [b]) => a - b);
  overfull.sort((a, b) => a.day - b.day);
  return { today, days: rising.map(([day, staff]) => ({ day, staff })), overfull };
}

/** How many reminders this person can see to in a day, and whoever takes what is nobody's. */
export function limitOf(staff: string, limits: DayLimits | undefined): number | undefined {
  const own = Object.entries(limits?.byStaff ?? {}).find(([name]) => isSameStaff(name, staff));
  return own?.[1] ?? limits?.usual;
}

function byPerson(reminders: readonly Reminder[], known: readonly string[]): Map<string, Reminder[]> {
  const people = new Map<string, Reminder[]>();
  const assignees = reminders.map(({ assignee }) => assignee);
  const spelled = staffSpelling(assignees, known);
  for (const reminder of reminders) addTo(people, spelled(reminder.assignee), reminder);
  return people;
}

function inOrderOf(known: readonly string[]): (a: string, b: string) => number {
  const place = (name: string): number => {
    if (name === "") return Infinity;
    const listed = known.indexOf(name);
    return listed < 0 ? known.length : listed;
  };
  return (a, b) => {
    const [first, second] = [place(a), place(b)];
    if (first !== second) return first - second;
    return a < b ? -1 : 1;
  };
}

function mostUrgentFirst(day: Day): (a: PlannedReminder, b: PlannedReminder) => number {
  return ({ reminder: a }, { reminder: b }) =>
    urgencyOn(b, day) - urgencyOn(a, day) || (a.id < b.id ? -1 : 1);
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
