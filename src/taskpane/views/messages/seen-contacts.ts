/** What was known of contacts with a client when a message was begun, and who has been in touch since. */
import { visitsOf, type Book } from "../../../model/book";
import { whoAnswered } from "../../../model/day-plan/who-answered";
import type { Reminder } from "../../../model/reminders/reminder";
import { textAt } from "../../../model/table-data";

export interface SeenContacts {
  readonly customerRow: number;
  readonly visits: number;
  readonly waiting: readonly Reminder[];
}

export function seenContacts(book: Book, customerRow: number, waiting: readonly Reminder[]): SeenContacts {
  return { customerRow, visits: visitsOf(book, customerRow).length, waiting };
}

/** Who logged a contact or answered a reminder since; "" where the book does not say who, undefined for nobody. */
export function inTouchSince(
  book: Book,
  { customerRow, visits, waiting }: SeenContacts,
  stillWaiting: readonly Reminder[],
): string | undefined {
  const now = visitsOf(book, customerRow);
  // By the day the last may be one that is still to come; by its row it is the one that was added.
  if (now.length > visits) return textAt(book.visits, "staff", Math.max(...now));
  const gone = waiting.find(({ id }) => stillWaiting.every((each) => each.id !== id));
  return gone && whoAnswered(book, gone);
}
