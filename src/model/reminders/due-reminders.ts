/**
 * Whom to contact, most urgent first. Everything is worked out from the rows and the day: the same
 * book and day give the same list. The rules are in `rules/`, one file each; what became of reminders
 * is in `answers.ts`; the order is in `urgency.ts`.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import type { ReminderOptions } from "./context";
import {
  findByRule,
  findEntered,
  reminderContext,
  type FoundReminders,
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
  const lists: FoundReminders = { reminders: [], silenced: [] };
  const rounds = [
    ...context.ready.map((ready) => (from: number, to: number): void => {
      findByRule(context, ready, from, to, lists);
    }),
    (from: number, to: number): void => {
      findEntered(context, from, to, lists);
    },
  ];
  const { size } = context.book.customers;
  for (const [round, find] of rounds.entries())
    for (let from = 0; from < size; from += ROWS_A_STEP) {
      yield (round + from / size) / rounds.length;
      find(from, Math.min(size, from + ROWS_A_STEP));
    }
  return { reminders: byUrgency(lists.reminders), silenced: byUrgency(lists.silenced) };
}
