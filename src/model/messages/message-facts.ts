/** What the fields of a message are filled with, for one customer on one day. */
import { daysOf, visitsOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { asKnown } from "../read/as-known";
import { textAt } from "../table-data";
import { greetingName } from "./greeting-name";
import type { MessageField } from "./message-fields";

/** "" where there is nothing to fill in. */
export type MessageFacts = Readonly<Record<MessageField, string>>;

export interface MessageSource {
  readonly today: Day;
  /** Setting `shop.name`. */
  readonly shopName: string;
  /** Who writes: the one the reminder is for. Where it is blank the customer's owner, then whoever served them last. */
  readonly staff?: string | undefined;
  /** Setting `staff`: names are written as they stand there, however a row spells them. */
  readonly listed?: readonly string[] | undefined;
  /** Of the visit that the message is about; undefined where it is about none: the last that was named. */
  readonly item?: string | undefined;
  /** A birthday of the book in words; `birthdayWords` of `words/days.ts` in the language of the message. */
  readonly birthdayWords: (birthday: string) => string;
}

/** The facts about a customer. Days are counted since the last contact; the year of birth is never told. */
export function messageFacts(book: Book, customerRow: number, source: MessageSource): MessageFacts {
  const { customers, visits } = book;
  const { today, shopName, staff, listed = [], item, birthdayWords } = source;
  const contacts = contactsBackwards(book, customerRow, today);
  const latest = (column: "item" | "staff"): string =>
    contacts.map((visit) => textAt(visits, column, visit)).find((text) => text !== "") ?? "";
  const born = withoutYear(textAt(customers, "birthday", customerRow));
  return {
    name: textAt(customers, "name", customerRow),
    greeting: greetingName(book, customerRow),
    lastItem: item ?? latest("item"),
    daysSince: contacts.length > 0 ? String(today - daysOf(visits, "date")[contacts[0]!]!) : "",
    birthday: born === "" ? "" : birthdayWords(born),
    staff: asKnown((staff ?? "") || textAt(customers, "owner", customerRow) || latest("staff"), listed),
    shop: shopName,
  };
}

/** Visit rows dated today or earlier, the latest first. */
function contactsBackwards(book: Book, customerRow: number, today: Day): readonly number[] {
  const dates = daysOf(book.visits, "date");
  const isPast = (visit: number): boolean => dates[visit]! !== BLANK_DAY && dates[visit]! <= today;
  return [...visitsOf(book, customerRow)].filter(isPast).reverse();
}

/** 1990-05-12 is --05-12; in a lunar birthday the year stands before the word for it. */
function withoutYear(birthday: string): string {
  return birthday
    .replace(/^\d{4}-(?=\d\d-\d\d$)/, "--")
    .replace(/\d{4}\p{Script=Han}(?=\p{Script=Han})/u, "");
}
