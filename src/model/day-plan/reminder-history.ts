/**
 * What became of reminders, from the rows of the book: who was to be contacted, what was done about it, when and by
 * whom. A row of Follow-ups says that it was finished, skipped, put off or given to somebody; a visit that names a
 * reminder says that it was answered by that contact.
 */
import type { Book } from "../book";
import { BLANK_DAY, parseIsoDay, type Day } from "../day";
import { customerNamedIn } from "../identity/customer-called";
import { isWhose } from "../read/same-staff";
import { parseDerivedId } from "../reminders/reminder-id";
import { dayAt, rowOf, textAt } from "../table-data";

const ISO_LENGTH = "YYYY-MM-DD".length;

export interface ReminderEvent {
  /** Of the reminder. */
  readonly id: string;
  readonly customerId: string;
  /** The name as it was then; the id where there was none. */
  readonly customer: string;
  /** A kind of rule, the id of a row in Rules, or `manual`. */
  readonly rule: string;
  /** Done, skipped or put off; open: entered by hand or given to somebody, and not dealt with; logged: by a visit. */
  readonly how: "done" | "skipped" | "snoozed" | "open" | "logged";
  /** The day it was due. Blank where nobody wrote it down. */
  readonly due: Day;
  /**
   * The day it was dealt with: done, skipped or put off. Blank for what is open, of which the book keeps no day, and
   * for what was put off before that day was kept.
   */
  readonly day: Day;
  /** Put off until, also where it was dealt with after that; blank if it never was. */
  readonly until: Day;
  /** Why it was brought up. "" of a visit whose reminder has no row. */
  readonly reason: string;
  /** Outcome, why it was skipped, or the visit's notes. */
  readonly note: string;
  /** Whose it was. */
  readonly assignee: string;
  /** Who dealt with it; "" where the book does not say. */
  readonly by: string;
  /** The row that says so. */
  readonly table: "followUps" | "visits";
  readonly row: number;
}

export interface HistoryQuery {
  /** Of one customer only. */
  readonly customerId?: string | undefined;
  /** Whose it was, or who dealt with it. */
  readonly staff?: string | undefined;
  /**
   * First and last day, of dealing with it or else of being due. What waits and has no day of its own is in every
   * time that begins after it was due: it is how things stand.
   */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** All that is known of reminders, the latest first by the day of dealing with it; last what has no such day. */
export function reminderHistory(book: Book, query: HistoryQuery = {}): readonly ReminderEvent[] {
  const visits = visitEvents(book);
  const logged = new Set(visits.map(({ id }) => id));
  // What a visit answered is no longer open, whatever its row says.
  const rows = followUpEvents(book).filter(({ id, how }) => !isWaiting(how) || !logged.has(id));
  return [...rows, ...visits].filter((event) => isAskedFor(event, query)).sort(latestFirst);
}

function isWaiting(how: ReminderEvent["how"]): boolean {
  return how === "open" || how === "snoozed";
}

function followUpEvents({ followUps }: Book): readonly ReminderEvent[] {
  return followUps.ids.map((id, row) => {
    const how = howOf(textAt(followUps, "state", row));
    const parts = parseDerivedId(id);
    return {
      id,
      customerId: textAt(followUps, "customerId", row),
      customer: customerNamedIn(followUps, row),
      rule: parts?.rule ?? (textAt(followUps, "rule", row) || "manual"),
      how,
      due: dayAt(followUps, "due", row),
      day: how === "open" ? BLANK_DAY : dayAt(followUps, "doneOn", row),
      until: dayAt(followUps, "until", row),
      reason: textAt(followUps, "reason", row),
      note: textAt(followUps, "outcome", row),
      assignee: textAt(followUps, "assignee", row),
      by: textAt(followUps, "by", row),
      table: "followUps",
      row,
    };
  });
}

/** The owner's own words for a state count as open, as in the reminders. */
function howOf(state: string): ReminderEvent["how"] {
  return state === "done" || state === "skipped" || state === "snoozed" ? state : "open";
}

function visitEvents({ visits, followUps }: Book): readonly ReminderEvent[] {
  const events: ReminderEvent[] = [];
  for (let row = 0; row < visits.size; row++) {
    const id = textAt(visits, "reminder", row);
    if (id === "") continue;
    const parts = parseDerivedId(id);
    const answered = rowOf(followUps, id) ?? -1;
    const named = answered < 0 ? parseIsoDay(parts?.occasion.slice(0, ISO_LENGTH) ?? "") : undefined;
    events.push({
      id,
      customerId: textAt(visits, "customerId", row),
      customer: customerNamedIn(visits, row),
      rule: parts?.rule ?? "manual",
      how: "logged",
      due: named ?? dayAt(followUps, "due", answered),
      day: dayAt(visits, "date", row),
      until: dayAt(followUps, "until", answered),
      reason: textAt(followUps, "reason", answered),
      note: textAt(visits, "notes", row),
      assignee: textAt(followUps, "assignee", answered),
      by: textAt(visits, "staff", row),
      table: "visits",
      row,
    });
  }
  return events;
}

function isAskedFor(event: ReminderEvent, { customerId, staff, from, to }: HistoryQuery): boolean {
  const { day, due, how, assignee, by } = event;
  const asOf = day === BLANK_DAY ? due : day;
  const isUndated = day === BLANK_DAY && isWaiting(how);
  return (
    (customerId === undefined || event.customerId === customerId) &&
    (staff === undefined || isWhose(staff, assignee || by) || isWhose(staff, by || assignee)) &&
    (from === undefined || isUndated || asOf >= from) &&
    (to === undefined || asOf <= to)
  );
}

function latestFirst(a: ReminderEvent, b: ReminderEvent): number {
  return b.day - a.day || b.due - a.due || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
