/**
 * Takes back what was done about a reminder, also when the pane that did it was closed meanwhile and
 * its own undo is gone.
 *
 * A follow-up entered by hand is open again, or snoozed where it was put off before. The row of a
 * derived reminder goes, unless it also holds a snooze or was given to somebody else. A visit that answered a reminder goes, and the
 * reminder is back.
 */
import type { Book } from "../book";
import { update } from "../change";
import { BLANK_DAY } from "../day";
import { customerNamedIn } from "../identity/customer-called";
import { problem } from "../problem";
import { isSameStaff } from "../read/same-staff";
import { derivedRule } from "../reminders/reminder-id";
import { dayAt, rowOf, textAt } from "../table-data";
import { changedCells } from "./changed-cells";
import type { Command } from "./command";
import { inputProblem } from "./row-input";

export interface TakeBackInput {
  readonly table: "followUps" | "visits";
  readonly id: string;
  /** Outcome, or notes of the visit, as they stood when it was done: what another wrote there meanwhile is not wiped. */
  readonly note?: string | undefined;
}

/**
 * Refused: `no-such-row` where it is gone, `nothing-to-change` where it is open already, `changed-meanwhile` where it
 * says something else by now.
 */
export const takeBack: Command<TakeBackInput> = (book, { table, id, note }) => {
  const data = book[table];
  const row = rowOf(data, id);
  if (row === undefined) return [problem("no-such-row", { table }, { id })];
  const label = {
    code: "undo",
    data: { customer: customerNamedIn(data, row) },
  } as const;
  const noteKey = table === "visits" ? "notes" : "outcome";
  const now = textAt(data, noteKey, row);
  if (note !== undefined && now !== note)
    return [inputProblem(book, table, noteKey, "changed-meanwhile", { now, was: note })];
  // A row is removed as it was seen, or not at all: blanking the note first is refused where the workbook has another.
  const seen = changedCells(data, row, { [noteKey]: null });
  const removal = [
    ...(seen ? [update(table, id, seen.cells, seen.was)] : []),
    { kind: "remove", table, ids: [id] } as const,
  ];
  if (table === "visits") return { label, steps: removal };
  const state = textAt(data, "state", row);
  if (state !== "done" && state !== "skipped") return [problem("nothing-to-change", { table })];
  const snoozed = dayAt(data, "until", row) !== BLANK_DAY;
  if (!snoozed && derivedRule(id) && !isGivenAway(book, row)) return { label, steps: removal };
  const cells = { state: snoozed ? "snoozed" : "open", doneOn: null, outcome: null, by: null };
  const changed = changedCells(data, row, cells);
  return { label, steps: changed ? [update(table, id, changed.cells, changed.was)] : [] };
};

/** Does the row name another than the customer's owner? */
function isGivenAway({ customers, followUps }: Book, row: number): boolean {
  const assignee = textAt(followUps, "assignee", row);
  const customerRow = rowOf(customers, textAt(followUps, "customerId", row));
  return (
    assignee !== "" &&
    customerRow !== undefined &&
    !isSameStaff(assignee, textAt(customers, "owner", customerRow))
  );
}
