import type { Day } from "../day";
import { isRefused } from "../problem";
import { answerReminder, type AnswerInput } from "./answer-reminder";
import { snoozedState } from "./answer-state";
import type { Command } from "./command";

export interface SnoozeInput extends AnswerInput {
  /** The day it comes back: after today and after the day it is due. */
  readonly until: Day;
}

/** Puts a reminder off. Refused: `day-not-later`, `unreadable-day`, and as `answerReminder` says. */
export const snoozeReminder: Command<SnoozeInput> = (book, input, today) => {
  const state = snoozedState(book, input.reminder, input.until, today);
  if (isRefused(state)) return state;
  return answerReminder(book, "snooze-follow-up", input, state, { until: input.until });
};
