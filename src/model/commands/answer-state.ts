/** The three answers to a reminder, as cells of its row. */
import type { Book } from "../book";
import { addDays, isDay, isoDay, laterDay, type Day } from "../day";
import type { Problem } from "../problem";
import { LONGEST_SNOOZE } from "../reminders/answer";
import type { Reminder } from "../reminders/reminder";
import type { Row } from "../value";
import { inputProblem } from "./row-input";

/** Finished or skipped on this day, with what came of it or why it was not needed. */
export function closedState(state: "done" | "skipped", today: Day, outcome?: string | null): Row {
  const said = outcome?.trim() ?? "";
  return { state, doneOn: today, ...(said !== "" && { outcome: said }) };
}

/** Put off today until a day: after today and after the day it is due. Refused: `day-not-later`, `unreadable-day`, `day-too-far`: what is put off longer the rules no longer look back for. */
export function snoozedState(
  book: Book,
  reminder: Reminder,
  until: Day,
  today: Day,
): Row | readonly Problem[] {
  if (!isDay(until))
    return [inputProblem(book, "followUps", "until", "unreadable-day", { value: String(until) })];
  const earliest = laterDay(reminder.due, today);
  if (until <= earliest)
    return [inputProblem(book, "followUps", "until", "day-not-later", { day: isoDay(earliest) })];
  const latest = addDays(earliest, LONGEST_SNOOZE);
  if (until > latest)
    return [inputProblem(book, "followUps", "until", "day-too-far", { day: isoDay(latest) })];
  return { state: "snoozed", until, doneOn: today };
}
