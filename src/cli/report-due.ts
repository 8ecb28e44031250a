/** What `kebu due` prints: the list, the days with what each of the staff can see to, and one JSON document. */
import { addDays, isoDay, type Day } from "../model/day";
import type { Book } from "../model/book";
import { countOf, type DayPlan } from "../model/day-plan/day-plan";
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import { textAt } from "../model/table-data";
import { duePhrases } from "../words/cli/commands/due";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { furtherWords } from "../words/further-reminders";
import { joinedItems } from "../words/joined";
import { silencedWords } from "../words/pane/day";
import { say } from "../words/phrase";
import { reminderReason, reminderWhy } from "../words/reminders";
import { textTable } from "./text-table";

export interface DueReport {
  readonly book: Book;
  readonly language: Language;
  readonly today: Day;
  readonly days: number;
  readonly reminders: readonly Reminder[];
  /** Marketing that is not brought up, because the customers want none. */
  readonly silenced: readonly Reminder[];
}

/** Everybody in one table, most urgent first. */
export function dueText(report: DueReport): string {
  const { reminders, language, today, days } = report;
  const until = isoDay(addDays(today, days));
  if (reminders.length === 0) return say(reportPhrases.nothingDue, language, { until });
  const heading = say(reportPhrases.dueHeading, language, { until, count: reminders.length });
  return `${heading}\n${reminderTable(report, reminders)}`;
}

/** A table for each day and person, with those first who are to be contacted first. */
export function planText(report: DueReport, plan: DayPlan): string {
  const { language } = report;
  if (plan.days.length === 0) return dueText(report);
  const parts = plan.days.flatMap((planned) => [
    say(duePhrases.day, language, { day: isoDay(planned.day), count: countOf(planned) }),
    ...planned.staff.flatMap(({ staff, limit, items }) => [
      say(staff === "" ? duePhrases.nobody : duePhrases.person, language, {
        staff,
        count: items.length,
        of: limit === undefined ? "" : ` / ${limit}`,
      }),
      reminderTable(
        report,
        items.map(({ reminder }) => reminder),
      ),
    ]),
  ]);
  const overfull = plan.overfull.map(({ day, staff, count, limit }) =>
    say(duePhrases.overfull, language, { day: isoDay(day), staff, count, limit }),
  );
  return [...parts, ...overfull].join("\n");
}

function reminderTable({ book, language }: DueReport, reminders: readonly Reminder[]): string {
  const keys = ["due", "late", "class", "id", "customer", "reason"] as const;
  const rows = reminders.map((reminder) => [
    isoDay(reminder.shown),
    reminder.late > 0 ? String(reminder.late) : "",
    reminder.class,
    reminder.customerId,
    textAt(book.customers, "name", reminder.customerRow),
    reminderReason(reminder, language, furtherWords),
  ]);
  return textTable([keys.map((key) => say(headingPhrases[key], language)), ...rows], "lrclll");
}

/** The reminders as they stand in the JSON document. */
export function dueJson({ book, language, reminders }: DueReport): readonly object[] {
  return reminders.map((reminder) => ({
    customerId: reminder.customerId,
    customer: textAt(book.customers, "name", reminder.customerRow),
    due: isoDay(reminder.due),
    rule: reminder.rule,
    reason: reminderReason(reminder, language, furtherWords),
    why: reminderWhy(reminder, language, undefined, furtherWords),
    class: reminder.class,
    late: reminder.late,
    score: reminder.score,
    id: reminder.id,
    staff: reminder.assignee,
    phone: textAt(book.customers, "phone", reminder.customerRow),
    shown: isoDay(reminder.shown),
  }));
}

/** The marketing that is not brought up, and why. */
export function silencedJson({ book, silenced }: DueReport): readonly object[] {
  return silenced.map((reminder) => ({
    id: reminder.id,
    customerId: reminder.customerId,
    customer: textAt(book.customers, "name", reminder.customerRow),
    rule: reminder.rule,
    due: isoDay(reminder.due),
    staff: reminder.assignee,
    reason: reminder.silenced ?? "",
  }));
}

/** The same in one line: each customer once, with why. */
export function silencedText({ book, language, silenced }: DueReport): string {
  const names = new Set(
    silenced.map(({ customerRow, silenced: reason }) =>
      say(duePhrases.silencedOne, language, {
        customer: textAt(book.customers, "name", customerRow),
        reason: reason === undefined ? "" : say(silencedWords[reason], language),
      }),
    ),
  );
  const data = { count: silenced.length, names: joinedItems([...names], language) };
  return say(duePhrases.silenced, language, data);
}

/** The plan as it stands there; reminders by their ids. */
export function planJson({ days, overfull }: DayPlan): object {
  return {
    days: days.map(({ day, staff }) => ({
      day: isoDay(day),
      staff: staff.map(({ staff: name, limit, items }) => ({
        staff: name,
        limit: limit ?? null,
        reminders: items.map(({ reminder, movedFrom }) => ({
          id: reminder.id,
          movedFrom: movedFrom === undefined ? null : isoDay(movedFrom),
        })),
      })),
    })),
    overfull: overfull.map(({ day, ...rest }) => ({ day: isoDay(day), ...rest })),
  };
}
