/**
 * Whom to contact, most urgent first. Everything is worked out from the rows and the day: the same
 * book and day give the same list. The rules are in `rules/`, one file each; what became of reminders
 * is in `answers.ts`; the order is in `urgency.ts`.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import { reminderContext, type Found, type ReminderContext, type ReminderOptions } from "./context";
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
  const toReminder = reminderMaker(context);
  const birthday = birthdayRule(context);
  const entered = enteredByCustomer(context);
  const reminders: Reminder[] = [];
  const add = (found: Found | undefined): void => {
    if (found && found.shown <= context.horizon) reminders.push(toReminder(found));
  };
  for (let row = 0; row < book.customers.size; row++) {
    add(openPromise(context, row) ?? regularContact(context, row));
    add(birthday(row));
    entered.get(row)?.forEach(add);
  }
  return byUrgency(reminders);
}

/** Follow-ups entered by hand, by customer row, in the order of their ids, each id once. */
function enteredByCustomer(context: ReminderContext): ReadonlyMap<number, readonly Found[]> {
  const { followUps } = context.book;
  const byId = new Map<string, Found>();
  for (let row = 0; row < followUps.size; row++) {
    const found = enteredFollowUp(context, row);
    if (found && !byId.has(found.id)) byId.set(found.id, found);
  }
  const byCustomer = new Map<number, Found[]>();
  for (const found of [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const others = byCustomer.get(found.customerRow);
    if (others) others.push(found);
    else byCustomer.set(found.customerRow, [found]);
  }
  return byCustomer;
}

function reminderMaker({ book, today, ranking }: ReminderContext): (found: Found) => Reminder {
  const score = urgencyOf(ranking);
  return ({ id, customerRow, due, shown, assignee, why }) => {
    const late = today - shown;
    return {
      id,
      rule: why.rule,
      customerId: book.customers.ids[customerRow] ?? "",
      customerRow,
      due,
      shown,
      late,
      class: ranking.classes[customerRow]!,
      place: ranking.places[customerRow]!,
      why,
      score: score(customerRow, late),
      assignee,
    };
  };
}
