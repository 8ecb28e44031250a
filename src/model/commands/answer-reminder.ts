/**
 * What finishing, skipping and snoozing have in common: one row of Follow-ups whose id is the
 * reminder's id. A follow-up entered by hand has that row already and is updated; a derived reminder
 * gets it now, or changes it if someone snoozed it before. Because the id is the reminder's, doing the
 * same twice, or two people doing it at once, still makes one row.
 */
import type { Book } from "../book";
import { append, update, type Change, type ChangeLabel, type Step } from "../change";
import { problem, type Problem } from "../problem";
import { isAnswered } from "../reminders/answers";
import type { Reminder } from "../reminders/reminder";
import { columnOf } from "../schema";
import { rowOf, textAt } from "../table-data";
import type { Row } from "../value";
import { changedCells } from "./changed-cells";
import { filledCells } from "./row-input";

export interface AnswerInput {
  readonly reminder: Reminder;
  /** The reminder's reason in words, kept in the row; the rule's name where the shell gives none. */
  readonly reason?: string | undefined;
}

/**
 * The change that writes `state` (state, day, outcome) into the reminder's row.
 * Refused: `no-such-customer`, `no-such-reminder` (answered already, or its row is gone),
 * `nothing-to-change`.
 */
export function answerReminder(
  book: Book,
  code: ChangeLabel["code"],
  input: AnswerInput,
  state: Row,
): Change | readonly Problem[] {
  const { reminder } = input;
  const place = { table: "followUps" } as const;
  const customerRow = rowOf(book.customers, reminder.customerId);
  if (customerRow === undefined) {
    return [problem("no-such-customer", place, { customer: reminder.customerId })];
  }
  const row = rowOf(book.followUps, reminder.id);
  const isGone = reminder.rule === "manual" && row === undefined;
  if (isGone || isAnswered(book, reminder)) {
    return [problem("no-such-reminder", place, { id: reminder.id })];
  }
  const customer = textAt(book.customers, "name", customerRow);
  const step =
    row === undefined ? appended(book, input, customer, state) : updated(book, reminder.id, row, state);
  if (!step) return [problem("nothing-to-change", place)];
  return { label: { code, data: { customer } }, steps: [step] };
}

function appended(book: Book, { reminder, reason }: AnswerInput, customer: string, state: Row): Step {
  const row = {
    customerId: reminder.customerId,
    customer,
    due: reminder.due,
    reason: reason?.trim() || ruleName(book, reminder),
    rule: reminder.rule,
    assignee: reminder.assignee || null,
    ...state,
  };
  return append("followUps", [{ ...filledCells(row), id: reminder.id }]);
}

function updated(book: Book, id: string, row: number, state: Row): Step | undefined {
  const changed = changedCells(book.followUps, row, state);
  return changed && update("followUps", id, changed.cells, changed.was);
}

function ruleName(book: Book, reminder: Reminder): string {
  const choice = columnOf("followUps", "rule").choices?.find(({ key }) => key === reminder.rule);
  return choice?.label[book.language] ?? reminder.rule;
}
