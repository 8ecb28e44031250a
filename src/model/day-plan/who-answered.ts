import { visitsOf, type Book } from "../book";
import type { Reminder } from "../reminders/reminder";
import { textAt } from "../table-data";
import { reminderHistory } from "./reminder-history";

/** Who dealt with a reminder that waits no longer; "" where the rows of the book do not say. */
export function whoAnswered(book: Book, { id, customerId, customerRow }: Reminder): string {
  const named = reminderHistory(book, { customerId }).find(
    (event) => event.id === id && event.how !== "open",
  );
  if (named) return named.by;
  // A contact answers reminders without naming them.
  const latest = visitsOf(book, customerRow).at(-1);
  return latest === undefined ? "" : textAt(book.visits, "staff", latest);
}
