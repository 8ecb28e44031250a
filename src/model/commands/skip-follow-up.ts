import { answerReminder, type AnswerInput } from "./answer-reminder";
import { closedState } from "./answer-state";
import type { Command } from "./command";

export interface SkipInput extends AnswerInput {
  /** Why it was not needed. */
  readonly outcome?: string | null | undefined;
}

/** Lets a reminder go without doing it, as of today. Refused as `answerReminder` says. */
export const skipReminder: Command<SkipInput> = (book, input, today) =>
  answerReminder(book, "skip-follow-up", input, closedState("skipped", today, input.outcome));
