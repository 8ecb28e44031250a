/**
 * Whom to contact, most urgent first. Everything is worked out from the rows and the day: the same
 * book and day give the same list. The rules are in `rules/`, one file each; what became of reminders
 * is in `answers.ts`; the order is in `urgency.ts`.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import type { ReminderOptions } from "./context";
import {
  reminderContext,
  remindersOfCustomer,
  type ReminderContext,
  type ReminderLists,
} from "./customer-reminders";
import type { Reminder } from "./reminder";
import { byUrgency } from "./urgency";
import { finish, ROWS_A_STEP, type Work } from "../work";

export type { ReminderOptions } from "./context";

/** Reminders shown on or before today plus `options.days` (7), most urgent first. */
export function dueReminders(book: Book, today: Day, options: ReminderOptions = {}): readonly Reminder[] {
  return reminderLists(reminderContext(book, today, options)).reminders;
}

/** The same of those that are not to be brought up, because their customers want no marketing. */
export function silencedReminders(
  book: Book,
  today: Day,
  options: ReminderOptions = {},
): readonly Reminder[] {
  return reminderLists(reminderContext(book, today, options)).silenced;
}

/** Both, of all customers, most urgent first. */
export function reminderLists(context: ReminderContext): ReminderLists {
  return finish(listingReminders(context));
}

/** The same in steps, for a list that is worked out while something is typed. */
export function* listingReminders(context: ReminderContext): Work<ReminderLists> {
  const reminders: Reminder[] = [];
  const silenced: Reminder[] = [];
  const { size } = context.book.customers;
  for (let row = 0; row < size; row++) {
    if (row % ROWS_A_STEP === 0) yield row / size;
    const found = remindersOfCustomer(context, row);
    for (const reminder of found.reminders) reminders.push(reminder);
    for (const reminder of found.silenced) silenced.push(reminder);
  }
  return { reminders: byUrgency(reminders), silenced: byUrgency(silenced) };
}
