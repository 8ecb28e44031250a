import { daysOf, visitsOf, type Book } from "../book";
import { BLANK_DAY } from "../day";
import { listedOn, type Reminder } from "../reminders/reminder";
import { textAt } from "../table-data";
import { reminderHistory } from "./reminder-history";

/** Who dealt with a reminder that waits no longer; "" where the rows of the book do not say. */
export function whoAnswered(book: Book, reminder: Reminder): string {
  const { id, customerId, customerRow } = reminder;
  const named = reminderHistory(book, { customerId }).find(
    (event) => event.id === id && event.how !== "open",
  );
  if (named) return named.by;
  // A contact answers reminders without naming them; a visit that is still to come is none.
  const today = listedOn(reminder);
  const dates = daysOf(book.visits, "date");
  const latest = visitsOf(book, customerRow).findLast((row) => dates[row]! <= today);
  return latest === undefined || dates[latest] === BLANK_DAY ? "" : textAt(book.visits, "staff", latest);
}
