/** Who sees to which reminder on which day; made by `plan-days.ts`. */
import type { Day } from "../day";
import { isWhose } from "../read/same-staff";
import type { Reminder } from "../reminders/reminder";

export interface PlannedReminder {
  readonly reminder: Reminder;
  /** The day it would stand on if there were room for everything; only where it stands on a later one. */
  readonly movedFrom?: Day;
}

/** What one of the staff is to see to on a day, most urgent first. */
export interface StaffDay {
  /** "" for what is nobody's: whoever has time takes it. */
  readonly staff: string;
  /** How many this person can see to in a day; undefined for as many as there are. */
  readonly limit: number | undefined;
  readonly items: readonly PlannedReminder[];
}

export interface PlannedDay {
  readonly day: Day;
  /** In the order of the shop's list of staff, then by name, and last what is nobody's. */
  readonly staff: readonly StaffDay[];
}

/** A day on which somebody was promised more than they can see to. */
export interface OverfullDay {
  readonly day: Day;
  readonly staff: string;
  readonly count: number;
  readonly limit: number;
}

export interface DayPlan {
  readonly today: Day;
  /** Days on which something stands, from today on. */
  readonly days: readonly PlannedDay[];
  readonly overfull: readonly OverfullDay[];
}

/** What stands on a day, person by person. */
export function remindersOn({ staff }: PlannedDay): readonly Reminder[] {
  return staff.flatMap(({ items }) => items.map(({ reminder }) => reminder));
}

/** How many reminders stand on a day. */
export function countOf({ staff }: PlannedDay): number {
  return staff.reduce((sum, { items }) => sum + items.length, 0);
}

/** The plan of one person alone. */
export function planOf({ today, days, overfull }: DayPlan, name: string): DayPlan {
  const own = days.map(({ day, staff }) => ({
    day,
    staff: staff.filter((each) => isWhose(name, each.staff)),
  }));
  return {
    today,
    days: own.filter(({ staff }) => staff.length > 0),
    overfull: overfull.filter(({ staff }) => isWhose(name, staff)),
  };
}
