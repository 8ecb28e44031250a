import type { Book } from "../book";
import { fillMessage, type FilledMessage } from "../messages/fill-message";
import { messageFacts, type MessageSource } from "../messages/message-facts";
import { rowOf } from "../table-data";

/** What a successor may write to a customer they take over; the template's {staff} is the successor. */
export function handoverMessage(
  book: Book,
  row: { readonly customerId: string; readonly to: string },
  template: string,
  source: Omit<MessageSource, "staff">,
): FilledMessage {
  const customerRow = rowOf(book.customers, row.customerId) ?? -1;
  return fillMessage(template, messageFacts(book, customerRow, { ...source, staff: row.to }));
}
