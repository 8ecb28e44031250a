/**
 * Whom to contact, most urgent first. Everything is worked out from the rows and the day: the same
 * book and day give the same list. The rules are in `rules/`, one file each; what became of reminders
 * is in `answers.ts`; the order is in `urgency.ts`.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import { reminderContext, type Found, type ReminderOptions } from "./context";
import type { Reminder } from "./reminder";
import { birthdayRule } from "./rules/birthday";
import { regularContact } from "./rules/cadence";
import { enteredFollowUp } from "./rules/manual";
import { openPromise } from "./rules/next";
import { byUrgency, urgencyOf } from "./urgency";

export type { ReminderOptions } from "./context";

/** Reminders shown on or before today plus `options.days` (7), most urgent first. */
export function dueReminders(book: Book, today: Day, options: ReminderOptions = {}): readonly Reminder[] {
  const context = reminderContext(book, today, options);
  const { horizon, ranking } = context;
  const score = urgencyOf(ranking);
  const reminders: Reminder[] = [];
  const add = (found: Found | undefined): void => {
    if (!found || found.shown > horizon) return;
    const { customerRow, why } = found;
    const late = today - found.shown;
    reminders.push({
      ...found,
      rule: why.rule,
      customerId: book.customers.ids[customerRow] ?? "",
      late,
      class: ranking.classes[customerRow] ?? "C",
      score: score(customerRow, late),
    });
  };
  const birthday = birthdayRule(context);
  for (let row = 0; row < book.customers.size; row++) {
    const promise = openPromise(context, row);
    add(promise ?? regularContact(context, row));
    add(birthday(row));
  }
  const seen = new Set<string>();
  for (let row = 0; row < book.followUps.size; row++) {
    const id = book.followUps.ids[row] ?? "";
    if (!seen.has(id)) add(enteredFollowUp(context, row));
    seen.add(id);
  }
  return reminders.sort(byUrgency);
}
