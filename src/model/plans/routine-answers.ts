/** What Follow-ups says was done about a customer, for a month that is looked back on: contacts made, put off, skipped. */
import type { Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { ROW_STATES } from "../reminders/answer";
import { answersOf } from "../reminders/answers";
import { isRoutine } from "../reminders/read-follow-ups";
import { textAt } from "../table-data";

export interface RoutineAnswer {
  readonly state: "snoozed" | "done" | "skipped";
  /** When it was done or skipped, or where that is blank was due; of what is put off when it was due. */
  readonly day: Day;
  /** To which day it was put off; blank otherwise. */
  readonly until: Day;
  /** Is it of the regular contact or of a day agreed on, after which the cadence counts anew? */
  readonly isRoutine: boolean;
  /** Outcome, or why it was skipped. */
  readonly note: string;
}

/** In the order of the table; what is open is none. */
export function routineAnswers(book: Book, customerRow: number): readonly RoutineAnswer[] {
  const { followUps } = book;
  const { starts, rows, states, rules, closedOn, until, due } = answersOf(book).followUps;
  const found: RoutineAnswer[] = [];
  for (let at = starts[customerRow]!; at < starts[customerRow + 1]!; at++) {
    const row = rows[at]!;
    const state = stateOf(states[row]!);
    if (!state) continue;
    found.push({
      state,
      day: (state === "snoozed" ? due[row]! : closedOn[row]!) as Day,
      until: state === "snoozed" ? (until[row]! as Day) : BLANK_DAY,
      isRoutine: isRoutine(followUps, row, rules[row]!),
      note: textAt(followUps, "outcome", row),
    });
  }
  return found;
}

function stateOf(code: number): RoutineAnswer["state"] | undefined {
  if (code === ROW_STATES.done) return "done";
  if (code === ROW_STATES.skipped) return "skipped";
  return code === ROW_STATES.snoozed ? "snoozed" : undefined;
}
