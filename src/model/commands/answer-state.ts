/** The three answers to a reminder, as cells of its row. */
import type { Book } from "../book";
import { isDay, isoDay, type Day } from "../day";
import type { Problem } from "../problem";
import type { Reminder } from "../reminders/reminder";
import type { Row } from "../value";
import { inputProblem } from "./row-input";

/** Finished or skipped on this day, with what came of it or why it was not needed. */
export function closedState(state: "done" | "skipped", today: Day, outcome?: string | null): Row {
  const said = outcome?.trim() ?? "";
  return { state, doneOn: today, ...(said !== "" && { outcome: said }) };
}

/** Put off until a day: after today and after the day it is due. Refused: `day-not-later`, `unreadable-day`. */
export function snoozedState(
  book: Book,
  reminder: Reminder,
  until: Day,
  today: Day,
): Row | readonly Problem[] {
  if (!isDay(until))
    return [inputProblem(book, "followUps", "until", "unreadable-day", { value: String(until) })];
  const earliest = reminder.due > today ? reminder.due : today;
  if (until <= earliest)
    return [inputProblem(book, "followUps", "until", "day-not-later", { day: isoDay(earliest) })];
  return { state: "snoozed", until };
}
