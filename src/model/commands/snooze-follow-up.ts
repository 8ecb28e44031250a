import { isDay, isoDay, type Day } from "../day";
import type { Command } from "./command";
import { answerReminder, type AnswerInput } from "./answer-reminder";
import { inputProblem } from "./row-input";

export interface SnoozeInput extends AnswerInput {
  /** The day it comes back: after today and after the day it is due. */
  readonly until: Day;
}

/** Puts a reminder off. Refused: `day-not-later`, `unreadable-day`, and as `answerReminder` says. */
export const snoozeReminder: Command<SnoozeInput> = (book, input, today) => {
  const { until, reminder } = input;
  if (!isDay(until)) {
    return [inputProblem(book, "followUps", "until", "unreadable-day", { value: String(until) })];
  }
  const earliest = Math.max(today, reminder.due) as Day;
  if (until <= earliest) {
    return [inputProblem(book, "followUps", "until", "day-not-later", { day: isoDay(earliest) })];
  }
  return answerReminder(book, "snooze-follow-up", input, { state: "snoozed", until });
};
