/**
 * The reminders of a book, kept from one change to the next: after a visit was logged only its customer is worked out
 * again, and the rest of the list stands.
 *
 * Two things of the whole book stay as they were while it is kept: the classes and values of the ranking it was
 * begun with, which a visit moves by little, and the settings. Whoever wants them anew, as every morning, begins a
 * new one. With the same ranking the list is the same, reminder by reminder, as one worked out from the start.
 *
 * A change that does more than append visits or write follow-ups (customers, settings, rules, rows taken away)
 * works out the whole list.
 */
import type { Book } from "../book";
import type { Change, Step } from "../change";
import type { Day } from "../day";
import { textAt } from "../table-data";
import type { Answers } from "./answer";
import { answersOf, rememberAnswers } from "./answers";
import type { ReminderOptions } from "./context";
import {
  reminderContext,
  remindersOfCustomer,
  type ReminderContext,
  type ReminderLists,
} from "./customer-reminders";
import { reminderLists } from "./due-reminders";
import { namingVisitsAfter } from "./naming-visits";
import { readFollowUps } from "./read-follow-ups";
import type { Reminder } from "./reminder";
import { parseDerivedId } from "./reminder-id";

export interface ReminderBook extends ReminderLists {
  readonly book: Book;
  readonly today: Day;
  /** Settings, ranking, finders and days that were given, and those that were worked out for want of them. */
  readonly options: ReminderOptions;
  /** With what it was worked out, where that is at hand. */
  readonly context?: ReminderContext;
}

/** Works out the reminders of a book for a day. */
export function reminderBook(book: Book, today: Day, options: ReminderOptions = {}): ReminderBook {
  const context = reminderContext(book, today, options);
  const { settings, ranking } = context;
  return { ...reminderLists(context), book, today, options: { ...options, settings, ranking }, context };
}

/** The same after a change, of which `book` is the outcome. */
export function reminderBookAfter(before: ReminderBook, change: Change, book: Book): ReminderBook {
  const { today, options } = before;
  if (!change.steps.every(isOfFewCustomers)) {
    // Rows may have come or gone, which a ranking goes by, and settings may be others.
    const { days, finders } = options;
    return reminderBook(book, today, { days, finders });
  }
  rememberAnswers(book, answersAfter(answersOf(before.book), before.book, book));
  const context = reminderContext(book, today, { ...options, isForFew: true });
  const rows = rowsTouched(before.book, book, change);
  return { ...before, book, context, ...listsAfter(before, context, rows) };
}

function isOfFewCustomers(step: Step): boolean {
  if (step.kind === "append") return step.table === "visits" || step.table === "followUps";
  return step.kind === "update" && step.table === "followUps" && !("customerId" in step.cells);
}

/** Rows of the customers whom the new and changed rows are about. */
function rowsTouched(before: Book, book: Book, { steps }: Change): readonly number[] {
  const { customers, followUps, visits } = book;
  const ids = new Set<string>();
  for (let row = before.visits.size; row < visits.size; row++) {
    ids.add(textAt(visits, "customerId", row));
    const answered = textAt(visits, "reminder", row);
    const entered = followUps.index.get(answered);
    ids.add(parseDerivedId(answered)?.customerId ?? "");
    if (entered !== undefined) ids.add(textAt(followUps, "customerId", entered));
  }
  for (const step of steps) {
    if (step.table !== "followUps" || !("ids" in step)) continue;
    for (const id of step.ids) {
      ids.add(parseDerivedId(id)?.customerId ?? "");
      ids.add(textAt(followUps, "customerId", followUps.index.get(id) ?? -1));
    }
  }
  return [...ids].map((id) => customers.index.get(id)).filter((row) => row !== undefined);
}

function answersAfter(known: Answers, before: Book, book: Book): Answers {
  const followUps = book.followUps === before.followUps ? known.followUps : readFollowUps(book);
  return { followUps, visits: namingVisitsAfter(known.visits, before, book) };
}

/** Those of the customers as they were go, those as they are now come. */
function listsAfter(before: ReminderBook, context: ReminderContext, rows: readonly number[]): ReminderLists {
  const then =
    before.context ?? reminderContext(before.book, before.today, { ...before.options, isForFew: true });
  const gone = rows.map((row) => remindersOfCustomer(then, row));
  const come = rows.map((row) => remindersOfCustomer(context, row));
  const exchanged = (key: keyof ReminderLists): readonly Reminder[] => {
    const list = before[key].slice();
    for (const reminder of gone.flatMap((lists) => lists[key])) remove(list, reminder);
    for (const reminder of come.flatMap((lists) => lists[key]))
      list.splice(placeOf(list, reminder), 0, reminder);
    return list;
  };
  return { reminders: exchanged("reminders"), silenced: exchanged("silenced") };
}

function remove(list: Reminder[], reminder: Reminder): void {
  let place = placeOf(list, reminder) - 1;
  while (place >= 0 && list[place]!.id !== reminder.id) place--;
  if (place >= 0) list.splice(place, 1);
}

/** Behind all that come before it or are of the same customer with the same score. */
function placeOf(list: readonly Reminder[], { score, customerRow }: Reminder): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle]!;
    const isBefore = other.score > score || (other.score === score && other.customerRow <= customerRow);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
