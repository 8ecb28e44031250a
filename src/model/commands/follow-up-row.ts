/**
 * What answering a reminder and giving it to somebody else have in common: one row of Follow-ups whose id is the
 * reminder's id. A follow-up entered by hand has that row already; a derived reminder gets it now, open, or has it
 * because it was put off or given away before. Then the row is changed, from what the command saw there.
 *
 * Because the id is the reminder's, doing the same twice still makes one row. And because the change says what it
 * saw, two people who do different things with the same reminder do not overwrite each other: the second is told.
 */
import type { Book } from "../book";
import { append, update, type Step } from "../change";
import { problem, type Problem } from "../problem";
import { isAnswered } from "../reminders/answers";
import type { Reminder } from "../reminders/reminder";
import { columnOf } from "../schema";
import { rowOf, textAt } from "../table-data";
import type { Row, Value } from "../value";
import { changedCells } from "./changed-cells";
import { filledCells } from "./row-input";

export interface AnswerInput {
  readonly reminder: Reminder;
  /** The reminder's reason in words, kept in the row; the rule's name where the shell gives none. */
  readonly reason?: string | undefined;
  /** Who does it, by name, where the shell knows; kept in the column By. */
  readonly by?: string | undefined;
}

export interface FollowUpRow {
  readonly id: string;
  readonly customer: string;
  /** To be appended first, where the reminder has no row yet. */
  readonly added: (Row & { readonly id: string }) | undefined;
  readonly cells: Row;
  readonly was: Row;
}

/**
 * The reminder's row with these cells.
 * Refused: `no-such-customer`, `no-such-reminder` (answered already, or its row is gone), `nothing-to-change`.
 */
export function followUpRow(book: Book, input: AnswerInput, cells: Row): FollowUpRow | readonly Problem[] {
  const { reminder } = input;
  const { id, customerId } = reminder;
  const place = { table: "followUps" } as const;
  const customerRow = rowOf(book.customers, customerId);
  if (customerRow === undefined) return [problem("no-such-customer", place, { customer: customerId })];
  const row = rowOf(book.followUps, id);
  const isGone = reminder.rule === "manual" && row === undefined;
  if (isGone || isAnswered(book, reminder)) return [problem("no-such-reminder", place, { id })];
  const customer = textAt(book.customers, "name", customerRow);
  const name = input.by?.trim() ?? "";
  // An answer without a name is not the work of who put it off before; handing on leaves the name as it is.
  const by = name !== "" ? { by: name } : "doneOn" in cells && row !== undefined ? { by: null } : {};
  const fresh = row === undefined ? newRow(book, input, customer) : undefined;
  const changed = fresh
    ? differingCells(fresh, cells)
    : changedCells(book.followUps, row!, cells) && changedCells(book.followUps, row!, { ...cells, ...by });
  if (!changed) return [problem("nothing-to-change", place)];
  return { id, customer: customer || customerId, added: fresh && { ...fresh, ...by, id }, ...changed };
}

/** The steps that write one such row. */
export function followUpSteps({ id, added, cells, was }: FollowUpRow): readonly Step[] {
  const step = update("followUps", id, cells, was);
  return added ? [append("followUps", [added]), step] : [step];
}

function newRow(book: Book, { reminder, reason }: AnswerInput, customer: string): Row {
  return filledCells({
    customerId: reminder.customerId,
    customer,
    due: reminder.due,
    reason: reason?.trim() || ruleName(book, reminder),
    rule: reminder.rule,
    assignee: reminder.assignee || null,
    state: "open",
  });
}

function differingCells(row: Row, cells: Row): Pick<FollowUpRow, "cells" | "was"> | undefined {
  const differing = Object.entries(cells).filter(([key, value]) => (row[key] ?? null) !== value);
  if (differing.length === 0) return undefined;
  const was: [string, Value][] = differing.map(([key]) => [key, row[key] ?? null]);
  return { cells: Object.fromEntries(differing), was: Object.fromEntries(was) };
}

function ruleName(book: Book, reminder: Reminder): string {
  const choice = columnOf("followUps", "rule").choices?.find(({ key }) => key === reminder.rule);
  return choice?.label[book.language] ?? reminder.rule;
}
