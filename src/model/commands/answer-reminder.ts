/** What finishing, skipping and snoozing one reminder have in common. */
import type { Book } from "../book";
import type { Change, ChangeLabel } from "../change";
import { isRefused, type Problem } from "../problem";
import type { Row } from "../value";
import { followUpRow, followUpSteps, type AnswerInput } from "./follow-up-row";

export type { AnswerInput } from "./follow-up-row";

/** The change that writes `state` (state, day, outcome) into the reminder's row; its label tells `told` besides. Refused as `followUpRow` says. */
export function answerReminder(
  book: Book,
  code: ChangeLabel["code"],
  input: AnswerInput,
  state: Row,
  told: ChangeLabel["data"] = {},
): Change | readonly Problem[] {
  const row = followUpRow(book, input, state);
  if (isRefused(row)) return row;
  return { label: { code, data: { customer: row.customer, ...told } }, steps: followUpSteps(row) };
}
