/**
 * What became of reminders: which are done or skipped, which are put off, and which a visit answered.
 *
 * - A Follow-ups row with the reminder's id and the state done or skipped answers it, on `doneOn`, or
 *   where that is blank on the day it was due.
 * - The state snoozed puts it off until `until`; without a day it puts nothing off.
 * - A visit whose `reminder` names the id answers it.
 * - Two people may have made two rows for one id: done and skipped win over snoozed, a later day over
 *   an earlier one.
 *
 * A promise may be made again for the same day after it was answered once. So an answer counts for a
 * promise only if it is not older than the visit that made it; that is why answers carry their day.
 *
 * The due day of a reminder may move, with the customer's class or the settings, and its id with it. So it is kept
 * by rule and customer too what was closed and put off last (`byRule`): a rule whose days can move asks there.
 *
 * A row that is not closed also says whose a derived reminder is, if it was given to somebody (`assignees`).
 *
 * Finished and skipped contacts also restart a customer's routine (`restarts`): who called as promised
 * on Monday need not be called "for the regular contact" on Tuesday.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { dayAt } from "../table-data";
import { isLaterVisit, laterDay, type Answers } from "./answer";
import { readAnswers } from "./read-answers";
import type { Reminder } from "./reminder";

const remembered = new WeakMap<Book, Answers>();

/** All answers of a book; worked out when first asked for. */
export function answersOf(book: Book): Answers {
  const known = remembered.get(book);
  if (known) return known;
  const made = readAnswers(book);
  remembered.set(book, made);
  return made;
}

/** Remembers answers worked out elsewhere (see `reminder-book.ts`). */
export function rememberAnswers(book: Book, answers: Answers): void {
  remembered.set(book, answers);
}

/** Has this reminder been finished or skipped, or has a visit answered it? */
export function isAnswered(book: Book, reminder: Reminder): boolean {
  const promisedBy = reminder.why.rule === "next" ? reminder.why.visitRow : undefined;
  return isIdAnswered(book, reminder.id, promisedBy);
}

/** The same by id; for a promise with the row of the visit that made it. */
export function isIdAnswered(book: Book, id: string, promisedBy?: number): boolean {
  const { followUps, visits } = answersOf(book);
  const closedOn = followUps.get(id)?.closedOn ?? BLANK_DAY;
  const visit = visits.get(id);
  if (promisedBy === undefined) return closedOn !== BLANK_DAY || visit !== undefined;
  const promisedOn = dayAt(book.visits, "date", promisedBy);
  if (closedOn !== BLANK_DAY && closedOn >= promisedOn) return true;
  return visit !== undefined && isLaterVisit(daysOf(book.visits, "date"), visit, promisedBy);
}

/** The day the reminder is to be shown: `due`, or the later day it was put off to. */
export function shownDay(book: Book, id: string, due: Day): Day {
  return laterDay(due, answersOf(book).followUps.get(id)?.until ?? BLANK_DAY);
}
