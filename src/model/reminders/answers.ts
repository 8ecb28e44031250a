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
 * A regular contact that was put off stays put off when its due day moves because the customer's class or
 * the settings changed meanwhile (`routineSnoozes`): the id names the due day, and would no longer fit.
 *
 * Finished and skipped contacts also restart a customer's routine (`restarts`): who called as promised
 * on Monday need not be called "for the regular contact" on Tuesday.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { dayAt, textAt } from "../table-data";
import type { Reminder } from "./reminder";
import { derivedRule } from "./reminder-id";

interface Answer {
  /** Latest day on which it was finished or skipped; blank if it was not. */
  readonly closedOn: Day;
  /** Snoozed until; blank if it is not. */
  readonly until: Day;
}

export interface Restart {
  readonly day: Day;
  readonly kind: "finished" | "skipped";
}

export interface Answers {
  /** By reminder id. */
  readonly followUps: ReadonlyMap<string, Answer>;
  /** Row of the latest visit that names the reminder, by reminder id. */
  readonly visits: ReadonlyMap<string, number>;
  /** Where the routine was put off to, and the day it was due then, by customer id. */
  readonly routineSnoozes: ReadonlyMap<string, { readonly due: Day; readonly until: Day }>;
  /** The latest finished or skipped promise or regular contact, by customer id. */
  readonly restarts: ReadonlyMap<string, Restart>;
}

const remembered = new WeakMap<Book, Answers>();

/** All answers of a book; worked out when first asked for. */
export function answersOf(book: Book): Answers {
  const known = remembered.get(book);
  if (known) return known;
  const made = { ...followUpAnswers(book), visits: visitAnswers(book) };
  remembered.set(book, made);
  return made;
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
  return Math.max(due, answersOf(book).followUps.get(id)?.until ?? BLANK_DAY) as Day;
}

/** Is visit row `a` later than `b`, by day and then by its place in the log? */
export function isLaterVisit(dates: Int32Array, a: number, b: number): boolean {
  return dates[a]! > dates[b]! || (dates[a] === dates[b] && a > b);
}

function followUpAnswers({ followUps }: Book): Omit<Answers, "visits"> {
  const answers = new Map<string, Answer>();
  const restarts = new Map<string, Restart>();
  const routineSnoozes = new Map<string, { due: Day; until: Day }>();
  for (let row = 0; row < followUps.size; row++) {
    const state = textAt(followUps, "state", row);
    const closed = state === "done" || state === "skipped";
    if (!closed && state !== "snoozed") continue;
    const id = followUps.ids[row] ?? "";
    const before = answers.get(id) ?? { closedOn: BLANK_DAY, until: BLANK_DAY };
    if (!closed) {
      const until = dayAt(followUps, "until", row);
      answers.set(id, { ...before, until: later(before.until, until) });
      const customerId = textAt(followUps, "customerId", row);
      if (derivedRule(id) === "cadence" && until > (routineSnoozes.get(customerId)?.until ?? BLANK_DAY)) {
        routineSnoozes.set(customerId, { due: dayAt(followUps, "due", row), until });
      }
      continue;
    }
    const doneOn = dayAt(followUps, "doneOn", row);
    const day = doneOn === BLANK_DAY ? dayAt(followUps, "due", row) : doneOn;
    answers.set(id, { ...before, closedOn: later(before.closedOn, day) });
    const rule = derivedRule(id) ?? textAt(followUps, "rule", row);
    if (rule !== "cadence" && rule !== "next") continue;
    const customerId = textAt(followUps, "customerId", row);
    if (day > (restarts.get(customerId)?.day ?? BLANK_DAY)) {
      restarts.set(customerId, { day, kind: state === "done" ? "finished" : "skipped" });
    }
  }
  return { followUps: answers, restarts, routineSnoozes };
}

function visitAnswers({ visits }: Book): Map<string, number> {
  const latest = new Map<string, number>();
  const column = visits.columns.reminder;
  if (column?.kind !== "text") return latest;
  const dates = daysOf(visits, "date");
  const ids = column.values;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id === "") continue;
    const before = latest.get(id);
    if (before === undefined || isLaterVisit(dates, row, before)) latest.set(id, row);
  }
  return latest;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
