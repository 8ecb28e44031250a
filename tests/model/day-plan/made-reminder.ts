/** A reminder as the rules would make it, without a book: for plans, which look at nothing else. */
import { addDays, type Day } from "../../../src/model/day";
import type { Reminder, ReminderWhy } from "../../../src/model/reminders/reminder";

export interface Made {
  readonly id: string;
  readonly shown: Day;
  readonly today: Day;
  /** 1 for somebody who brings nothing, 2 for an average customer. */
  readonly weight?: number;
  readonly assignee?: string;
  readonly rule?: "next" | "manual" | "cadence";
  /** Makes it a birthday greeting for that day. */
  readonly birthday?: Day;
}

export function madeReminder(made: Made): Reminder {
  const { id, shown, today, weight = 2, assignee = "Lin", rule = "cadence", birthday } = made;
  const late = today - shown;
  const why: ReminderWhy =
    birthday === undefined ? { rule: "manual", reason: "call" } : { rule: "birthday", birthday, moved: [] };
  return {
    id,
    rule: birthday === undefined ? rule : "birthday",
    customerId: id,
    customerRow: 0,
    due: addDays(shown, 0),
    shown,
    late,
    class: "B",
    place: 1,
    why,
    score: late >= 0 ? (late + 1) * weight : late + 1 - 1 / weight,
    assignee,
  };
}
