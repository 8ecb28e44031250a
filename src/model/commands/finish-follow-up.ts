import { answerReminder, type AnswerInput } from "./answer-reminder";
import { closedState } from "./answer-state";
import type { Command } from "./command";

export interface FinishInput extends AnswerInput {
  /** What came of it. */
  readonly outcome?: string | null | undefined;
}

/** Marks a reminder as done today. Refused as `answerReminder` says. */
export const finishReminder: Command<FinishInput> = (book, input, today) =>
  answerReminder(book, "finish-follow-up", input, closedState("done", today, input.outcome));
