import type { Command } from "./command";
import { answerReminder, type AnswerInput } from "./answer-reminder";

export interface SkipInput extends AnswerInput {
  /** Why it was not needed. */
  readonly outcome?: string | null | undefined;
}

/** Lets a reminder go without doing it, as of today. Refused as `answerReminder` says. */
export const skipReminder: Command<SkipInput> = (book, input, today) => {
  const outcome = input.outcome?.trim() || null;
  const state = { state: "skipped", doneOn: today, ...(outcome === null ? {} : { outcome }) };
  return answerReminder(book, "skip-follow-up", input, state);
};
