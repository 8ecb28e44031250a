import type { Book } from "../book";
import type { Command } from "./command";
import {
  manyRows,
  manySteps,
  problemsOf,
  type ManyInput,
  type ManyRows,
  type RefusedReminder,
} from "./many-follow-ups";
import { problem } from "../problem";
import { isSameStaff } from "../read/same-staff";
import { requiredProblem } from "./row-input";

export interface ReassignInput extends Pick<ManyInput, "reminders" | "reasonOf"> {
  /** Name of the one who takes them over. */
  readonly to: string;
}

/**
 * Gives reminders to another of the staff, as one change. A derived reminder gets a row of Follow-ups, open, that
 * names the new person; whose customer it is stays as it is. Those that cannot be given away are left out; who they
 * are and why, `refusedReassigns` says.
 * Refused: `required` without a name, and where not one can be given away the problems of each
 * (`nothing-to-change`: it is that person's already).
 */
export const reassign: Command<ReassignInput> = (book, input) => {
  const to = input.to.trim();
  if (to === "") return [requiredProblem(book, "followUps", "assignee")];
  const { rows, refused } = reassignedRows(book, input);
  if (rows.length === 0) return problemsOf(refused);
  return { label: { code: "reassign", data: { count: rows.length, to } }, steps: manySteps(rows) };
};

/** Whose reminders `reassign` would leave as they are, and why; in the order of the reminders. */
export function refusedReassigns(book: Book, input: ReassignInput): readonly RefusedReminder[] {
  return reassignedRows(book, input).refused;
}

function reassignedRows(book: Book, input: ReassignInput): ManyRows {
  const isTheirs = problem("nothing-to-change", { table: "followUps" });
  return manyRows(book, input, ({ assignee }) =>
    isSameStaff(assignee, input.to) ? [isTheirs] : { assignee: input.to.trim() },
  );
}
