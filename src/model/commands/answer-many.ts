import type { Book } from "../book";
import type { Day } from "../day";
import type { Problem } from "../problem";
import type { Reminder } from "../reminders/reminder";
import type { Row } from "../value";
import { closedState, snoozedState } from "./answer-state";
import type { Command } from "./command";
import {
  manyRows,
  manySteps,
  problemsOf,
  type ManyInput,
  type ManyRows,
  type RefusedReminder,
} from "./many-follow-ups";
import { requiredProblem } from "./row-input";

export type ManyAnswer =
  | { readonly state: "done"; readonly outcome?: string | undefined }
  /** Why they were not needed; it must be said. */
  | { readonly state: "skipped"; readonly outcome: string }
  /** The day they come back: after today and after the day each is due. */
  | { readonly state: "snoozed"; readonly until: Day };

export interface AnswerManyInput extends ManyInput {
  readonly answer: ManyAnswer;
}

/**
 * Finishes, skips or snoozes many reminders as one change, one step to undo. Those that cannot be are left out; who
 * they are and why, `refusedAnswers` says.
 * Refused: `required` where skipping says no reason, `nothing-to-change` for none at all, and where not one can be
 * answered the problems of each.
 */
export const answerMany: Command<AnswerManyInput> = (book, input, today) => {
  const { answer } = input;
  if (answer.state === "skipped" && answer.outcome.trim() === "")
    return [requiredProblem(book, "followUps", "outcome")];
  const { rows, refused } = answeredRows(book, input, today);
  if (rows.length === 0) return problemsOf(refused);
  const until = answer.state === "snoozed" ? { until: answer.until } : {};
  return {
    label: { code: "answer-many", data: { count: rows.length, state: answer.state, ...until } },
    steps: manySteps(rows),
  };
};

/** Whose reminders `answerMany` would leave out, and why; in the order of the reminders. */
export function refusedAnswers(book: Book, input: AnswerManyInput, today: Day): readonly RefusedReminder[] {
  return answeredRows(book, input, today).refused;
}

function answeredRows(book: Book, input: AnswerManyInput, today: Day): ManyRows {
  return manyRows(book, input, (reminder) => stateOf(book, reminder, input.answer, today));
}

function stateOf(book: Book, reminder: Reminder, answer: ManyAnswer, today: Day): Row | readonly Problem[] {
  if (answer.state === "snoozed") return snoozedState(book, reminder, answer.until, today);
  return closedState(answer.state, today, answer.outcome);
}
