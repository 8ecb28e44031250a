import { append } from "../change";
import type { Day } from "../day";
import { freshId } from "../identity/ids";
import { problem } from "../problem";
import { rowOf, textAt } from "../table-data";
import type { Command } from "./command";
import { cleanInput, filledCells, missingValues, unfitValues, type CustomCells } from "./row-input";

export interface AddFollowUpInput extends CustomCells {
  readonly customerId: string;
  readonly due: Day;
  /** What to do, in the person's own words. */
  readonly reason: string;
  readonly assignee?: string | null | undefined;
}

/**
 * Enters a follow-up by hand: one open row of Follow-ups.
 * Refused: `no-such-customer`, `required` (day and reason), values that do not fit.
 */
export const addFollowUp: Command<AddFollowUpInput> = (book, input, _today, newId) => {
  const customerRow = rowOf(book.customers, input.customerId);
  if (customerRow === undefined) {
    return [problem("no-such-customer", { table: "followUps" }, { customer: input.customerId })];
  }
  const customer = textAt(book.customers, "name", customerRow);
  const cells = cleanInput({ ...input });
  const row = { ...cells, customerId: input.customerId, customer, rule: "manual", state: "open" };
  const problems = [...missingValues(book, "followUps", row), ...unfitValues(book, "followUps", row)];
  if (problems.length > 0) return problems;
  const id = freshId("followUps", book.followUps, newId);
  return {
    label: { code: "add-follow-up", data: { customer: customer || input.customerId } },
    steps: [append("followUps", [{ ...filledCells(row), id }])],
  };
};
