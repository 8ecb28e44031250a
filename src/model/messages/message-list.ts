/** A message for each of many customers, for a program that sends SMS or for mail merge. */
import type { Book } from "../book";
import { splitList } from "../read/split-list";
import { textAt } from "../table-data";
import { fillMessage, templateTroubles, type FilledMessage } from "./fill-message";
import type { MessageFacts } from "./message-facts";
import type { MessageTrouble } from "./message-trouble";

export interface MessageRow {
  readonly customerId: string;
  readonly name: string;
  /** As the register has it; of several in a cell the first. */
  readonly phone: string;
  readonly text: string;
}

export interface RefusedMessage {
  readonly customerId: string;
  readonly name: string;
  readonly troubles: readonly MessageTrouble[];
}

export interface MessageList {
  readonly messages: readonly MessageRow[];
  /** Whom nothing is sent, and why; none where the template itself is wrong. */
  readonly refused: readonly RefusedMessage[];
  /** What is wrong with the template itself. */
  readonly troubles: readonly MessageTrouble[];
}

export interface MessageWish {
  readonly customerRow: number;
  readonly template: string;
  readonly facts: MessageFacts;
  /** It is marketing, and the customer asked not to be contacted or gave no consent. */
  readonly silenced: boolean;
}

/** In the order of the wishes; of two for one customer with the same text one. */
export function messageList(book: Book, wishes: readonly MessageWish[]): MessageList {
  const wrong = [...new Set(wishes.map(({ template }) => template))].flatMap(templateTroubles);
  if (wrong.length > 0) return { messages: [], refused: [], troubles: wrong };
  const messages: MessageRow[] = [];
  const refused: RefusedMessage[] = [];
  const sent = new Set<string>();
  for (const wish of wishes) {
    const who = recipient(book, wish.customerRow);
    const outcome = messageOf(wish, who);
    if ("troubles" in outcome) {
      refused.push({ customerId: who.customerId, name: who.name, troubles: outcome.troubles });
      continue;
    }
    const key = JSON.stringify([who.customerId, outcome.text]);
    if (!sent.has(key)) messages.push({ ...who, text: outcome.text });
    sent.add(key);
  }
  return { messages, refused, troubles: [] };
}

type Recipient = Omit<MessageRow, "text">;

function recipient({ customers }: Book, customerRow: number): Recipient {
  return {
    customerId: customers.ids[customerRow] ?? "",
    name: textAt(customers, "name", customerRow),
    phone: splitList(textAt(customers, "phone", customerRow))[0] ?? "",
  };
}

function messageOf({ template, facts, silenced }: MessageWish, { name, phone }: Recipient): FilledMessage {
  if (silenced) return { troubles: [{ code: "wants-no-marketing", customer: name }] };
  if (phone === "") return { troubles: [{ code: "no-phone", customer: name }] };
  return fillMessage(template, facts);
}
