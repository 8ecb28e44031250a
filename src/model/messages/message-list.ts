/** A message for each of many customers, for a program that sends SMS or for mail merge: one a customer, and the rest told. */
import type { Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { customerCalled } from "../identity/customer-called";
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
  readonly email: string;
  /** The day it is about; blank where it is about none. */
  readonly day: Day;
  readonly text: string;
}

export interface RefusedMessage {
  readonly customerId: string;
  /** How the customer is called. */
  readonly name: string;
  readonly troubles: readonly MessageTrouble[];
}

export interface MessageList {
  readonly messages: readonly MessageRow[];
  /** Whom nothing is sent, and why; none where the template itself is wrong. */
  readonly refused: readonly RefusedMessage[];
  /** Whom there was more than one reason to write to, and how many reasons have no message of their own. */
  readonly further: { readonly reasons: number; readonly customers: number };
  /** What is wrong with the template itself. */
  readonly troubles: readonly MessageTrouble[];
}

export interface MessageWish {
  readonly customerRow: number;
  readonly template: string;
  readonly facts: MessageFacts;
  /** It is marketing, and the customer asked not to be contacted or gave no consent. */
  readonly silenced: boolean;
  readonly day?: Day;
}

/** In the order of the wishes. A customer gets the first that can leave; who gets none is refused for the first. */
export function messageList(book: Book, wishes: readonly MessageWish[]): MessageList {
  const wrong = [...new Set(wishes.map(({ template }) => template))].flatMap(templateTroubles);
  const further = { reasons: 0, customers: 0 };
  if (wrong.length > 0) return { messages: [], refused: [], further, troubles: wrong };
  const messages: MessageRow[] = [];
  const refused: RefusedMessage[] = [];
  for (const [customerRow, own] of byCustomer(wishes)) {
    const who = recipient(book, customerRow);
    const name = customerCalled(book, customerRow);
    const outcomes = own.map((wish) => ({ wish, outcome: messageOf(wish, who, name) }));
    const sent = outcomes.find(({ outcome }) => "text" in outcome) ?? outcomes[0];
    if (!sent) continue;
    const { wish, outcome } = sent;
    if ("text" in outcome) messages.push({ ...who, day: wish.day ?? BLANK_DAY, text: outcome.text });
    else refused.push({ customerId: who.customerId, name, troubles: outcome.troubles });
    if (own.length === 1 || "troubles" in outcome) continue;
    further.reasons += own.length - 1;
    further.customers++;
  }
  return { messages, refused, further, troubles: [] };
}

function byCustomer(wishes: readonly MessageWish[]): ReadonlyMap<number, readonly MessageWish[]> {
  const of = new Map<number, MessageWish[]>();
  for (const wish of wishes) {
    const own = of.get(wish.customerRow);
    if (own) own.push(wish);
    else of.set(wish.customerRow, [wish]);
  }
  return of;
}

type Recipient = Omit<MessageRow, "day" | "text">;

function recipient({ customers }: Book, customerRow: number): Recipient {
  const first = (key: "phone" | "email"): string => splitList(textAt(customers, key, customerRow))[0] ?? "";
  return {
    customerId: customers.ids[customerRow] ?? "",
    name: textAt(customers, "name", customerRow),
    phone: first("phone"),
    email: first("email"),
  };
}

function messageOf(
  { template, facts, silenced }: MessageWish,
  { phone, email }: Recipient,
  customer: string,
): FilledMessage {
  if (silenced) return { troubles: [{ code: "wants-no-marketing", customer }] };
  if (phone === "" && email === "") return { troubles: [{ code: "unreachable", customer }] };
  return fillMessage(template, facts, customer);
}
