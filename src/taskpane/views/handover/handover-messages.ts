/** What each customer who was handed over may be told, from a template that can be changed. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import type { HandoverRow } from "../../../model/handover/propose-handover";
import { messageFacts } from "../../../model/messages/message-facts";
import { messageList, type MessageList } from "../../../model/messages/message-list";
import type { Settings } from "../../../model/settings";
import { rowOf } from "../../../model/table-data";
import { birthdayWords } from "../../../words/days";

/** The messages that can leave, and who gets none and why. They are of service, so nobody is silenced. */
export function handoverMessages(
  book: Book,
  rows: readonly HandoverRow[],
  template: string,
  today: Day,
  { shopName, language }: Settings,
): MessageList {
  const source = { today, shopName, birthdayWords: (text: string) => birthdayWords(text, language) };
  const wishes = rows.map(({ customerId, to }) => {
    const customerRow = rowOf(book.customers, customerId) ?? -1;
    return {
      customerRow,
      template,
      facts: messageFacts(book, customerRow, { ...source, staff: to }),
      silenced: false,
    };
  });
  return messageList(book, wishes);
}
