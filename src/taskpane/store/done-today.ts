/** What was dealt with today: it stays visible, so that a slip can be taken back. */
import { daysOf, type Book } from "../../model/book";
import type { Day } from "../../model/day";
import { customerNamedIn } from "../../model/identity/customer-called";
import { textAt } from "../../model/table-data";

export interface DoneEntry {
  readonly table: "followUps" | "visits";
  readonly id: string;
  readonly customer: string;
  readonly how: "done" | "skipped" | "logged";
  /** Outcome or notes. */
  readonly note: string;
}

/** Follow-ups finished or skipped today, and visits of today that answered a reminder; newest first. */
export function doneToday(book: Book, today: Day): readonly DoneEntry[] {
  const entries: DoneEntry[] = [];
  daysOf(book.followUps, "doneOn").forEach((day, row) => {
    const how = textAt(book.followUps, "state", row);
    if (day === today && (how === "done" || how === "skipped"))
      entries.push(entryAt(book, "followUps", row, how));
  });
  daysOf(book.visits, "date").forEach((day, row) => {
    if (day === today && textAt(book.visits, "reminder", row) !== "")
      entries.push(entryAt(book, "visits", row, "logged"));
  });
  return entries.reverse();
}

function entryAt(book: Book, table: DoneEntry["table"], row: number, how: DoneEntry["how"]): DoneEntry {
  const data = book[table];
  const id = data.ids[row] ?? "";
  const customer = customerNamedIn(data, row);
  return { table, id, customer, how, note: textAt(data, table === "visits" ? "notes" : "outcome", row) };
}
