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
 * The due day of a reminder may move, with the customer's class or the settings, and its id with it. So it is
 * asked by rule and customer too what was closed and put off last (`ruleAnswer`), by rules whose days can move.
 *
 * A row that is not closed also says whose a derived reminder is, if it was given to somebody (`assigneeOf`).
 *
 * Finished and skipped contacts also restart a customer's routine (`restarts`): who called as promised
 * on Monday need not be called "for the regular contact" on Tuesday.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, laterDay, type Day } from "../day";
import { dayAt, textAt, type TableData } from "../table-data";
import {
  isLaterVisit,
  NO_ANSWER,
  ROW_STATES,
  type Answer,
  type Answers,
  type DerivedReminder,
  type Restart,
  type RuleAnswer,
} from "./answer";
import { namingVisit, readNamingVisits } from "./naming-visits";
import { readFollowUps, withRow } from "./read-follow-ups";
import type { Reminder } from "./reminder";
import { occasionFor, ruleIn } from "./reminder-id";

const NOTHING_DONE: RuleAnswer = { ...NO_ANSWER, closedDue: BLANK_DAY, snoozedDue: BLANK_DAY };

interface Remembered {
  readonly customers: TableData;
  readonly visits: TableData;
  readonly answers: Answers;
}

const remembered = new WeakMap<TableData, Remembered>();

/** All answers of a book; worked out when first asked for, and kept while the three tables are the same that say them. */
export function answersOf(book: Book): Answers {
  const { customers, visits, followUps } = book;
  const known = remembered.get(followUps);
  if (known?.visits === visits && known.customers === customers) return known.answers;
  const made = { followUps: readFollowUps(book), visits: readNamingVisits(book) };
  rememberAnswers(book, made);
  return made;
}

/** Remembers answers worked out elsewhere (see `reminder-book.ts`). */
export function rememberAnswers({ customers, visits, followUps }: Book, answers: Answers): void {
  remembered.set(followUps, { customers, visits, answers });
}

/** Has this reminder been finished or skipped, or has a visit answered it? */
export function isAnswered(book: Book, { id, customerId, why }: Reminder): boolean {
  const answers = answersOf(book);
  if (why.rule === "manual") return isEnteredAnswered(answers, id);
  const customerRow = book.customers.index.get(customerId) ?? -1;
  const reminder = { customerRow, rule: ruleIn(id), occasion: occasionFor(id, customerId) };
  return isDerivedAnswered(book, answers, reminder, why.rule === "next" ? why.visitRow : undefined);
}

/** The same of a derived reminder of a customer in the register; for a promise with the row of the visit that made it. */
export function isDerivedAnswered(
  book: Book,
  answers: Answers,
  reminder: DerivedReminder,
  promisedBy?: number,
): boolean {
  const { closedOn } = answerTo(answers, reminder);
  if (promisedBy === undefined)
    return closedOn !== BLANK_DAY || namingVisit(book, answers, reminder) !== undefined;
  const promisedOn = dayAt(book.visits, "date", promisedBy);
  if (closedOn !== BLANK_DAY && closedOn >= promisedOn) return true;
  const visit = namingVisit(book, answers, reminder);
  return visit !== undefined && isLaterVisit(daysOf(book.visits, "date"), visit, promisedBy);
}

/** The same of a follow-up entered by hand. */
export function isEnteredAnswered({ followUps, visits }: Answers, id: string): boolean {
  const { closedOn } = followUps.entered.get(id) ?? NO_ANSWER;
  return closedOn !== BLANK_DAY || visits.others.get(id) !== undefined;
}

/** The day a derived reminder is to be shown: `due`, or the later day it was put off to. */
export function shownDay(answers: Answers, reminder: DerivedReminder, due: Day): Day {
  return laterDay(due, answerTo(answers, reminder).until);
}

/** The same of a follow-up entered by hand. */
export function enteredShownDay({ followUps }: Answers, id: string, due: Day): Day {
  return laterDay(due, (followUps.entered.get(id) ?? NO_ANSWER).until);
}

/** What Follow-ups says of one derived reminder. */
function answerTo(
  { followUps: { starts, rows, states, closedOn, until, rules, occasions } }: Answers,
  { customerRow, rule, occasion }: DerivedReminder,
): Answer {
  let answer = NO_ANSWER;
  for (let at = starts[customerRow] ?? 0; at < (starts[customerRow + 1] ?? 0); at++) {
    const row = rows[at]!;
    if (occasions[row] !== occasion || rules[row] !== rule || states[row] === ROW_STATES.open) continue;
    answer = withRow(answer, states[row]!, closedOn[row]! as Day, until[row]! as Day);
  }
  return answer;
}

/** What was done last about reminders of the rule with this name (`ruleName`) for a customer. */
export function ruleAnswer(
  { followUps: { starts, rows, states, closedOn, until, due, rules } }: Answers,
  customerRow: number,
  rule: string,
): RuleAnswer {
  let { closedOn: closed, closedDue, until: putOff, snoozedDue } = NOTHING_DONE;
  let isAny = false;
  for (let at = starts[customerRow]!; at < starts[customerRow + 1]!; at++) {
    const row = rows[at]!;
    const state = states[row]!;
    if (rules[row] !== rule || state === ROW_STATES.open) continue;
    isAny = true;
    const dueDay = due[row]! as Day;
    if (state !== ROW_STATES.snoozed) {
      closed = laterDay(closed, closedOn[row]! as Day);
      closedDue = laterDay(closedDue, dueDay);
    } else if (until[row]! > putOff) {
      putOff = until[row]! as Day;
      snoozedDue = dueDay;
    }
  }
  return isAny ? { closedOn: closed, closedDue, until: putOff, snoozedDue } : NOTHING_DONE;
}

/** To whom a derived reminder was given; "" where it was not. */
export function assigneeOf(
  { followUps }: Book,
  { followUps: { starts, rows, states } }: Answers,
  customerRow: number,
  id: string,
): string {
  for (let at = starts[customerRow + 1]! - 1; at >= starts[customerRow]!; at--) {
    const row = rows[at]!;
    if (states[row]! > ROW_STATES.snoozed || followUps.ids[row] !== id) continue;
    const assignee = textAt(followUps, "assignee", row);
    if (assignee !== "") return assignee;
  }
  return "";
}

/** The customer's latest finished or skipped contact that restarts the routine. */
export function restartOf({ followUps: { restarts, isSkipped } }: Answers, customerRow: number): Restart {
  return { day: restarts[customerRow]! as Day, kind: isSkipped[customerRow] === 1 ? "skipped" : "finished" };
}
