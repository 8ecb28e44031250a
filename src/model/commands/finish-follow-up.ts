import type { Command } from "./command";
import { answerReminder, type AnswerInput } from "./answer-reminder";

export interface FinishInput extends AnswerInput {
  /** What came of it. */
  readonly outcome?: string | null | undefined;
}

/** Marks a reminder as done today. Refused as `answerReminder` says. */
export const finishReminder: Command<FinishInput> = (book, input, today) => {
  const outcome = input.outcome?.trim() || null;
  const state = { state: "done", doneOn: today, ...(outcome === null ? {} : { outcome }) };
  return answerReminder(book, "finish-follow-up", input, state);
};
