/** What successors may write to the customers they take over. */
import type { Book } from "../model/book";
import type { Day } from "../model/day";
import { handoverMessage } from "../model/handover/handover-message";
import type { HandoverRow } from "../model/handover/propose-handover";
import { FIELD_NAMES, MESSAGE_FIELDS } from "../model/messages/message-fields";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { birthdayWords } from "./days";
import { say, type Phrases } from "./phrase";

export const handoverLetters = {
  full: {
    "zh-CN":
      "{greeting}您好，我是{shop}的{staff}，以后由我来照顾您。您的习惯和约好的事我都清楚，有事随时找我。",
    en: "Hello {greeting}, this is {staff} of {shop}. I will look after you from now on and know what you like and what was agreed. Write to me at any time.",
  },
  withoutShop: {
    "zh-CN": "{greeting}您好，我是{staff}，以后由我来照顾您。您的习惯和约好的事我都清楚，有事随时找我。",
    en: "Hello {greeting}, this is {staff}. I will look after you from now on and know what you like and what was agreed. Write to me at any time.",
  },
} as const satisfies Phrases;

/** The template of the message to each customer, with the fields' names of that language. */
export function handoverTemplate(shopName: string, language: Language): string {
  const names = MESSAGE_FIELDS.map((field) => [field, `{${FIELD_NAMES[field][language]}}`] as const);
  const letter = shopName.trim() === "" ? handoverLetters.withoutShop : handoverLetters.full;
  return say(letter, language, Object.fromEntries(names));
}

/** The letter to each customer by id, the usual one in the book's language; none to whom a field would stay empty. */
export function lettersTo(
  book: Book,
  rows: readonly HandoverRow[],
  today: Day,
  { shopName, language }: Settings,
  template = handoverTemplate(shopName, language),
): ReadonlyMap<string, string> {
  const source = { today, shopName, birthdayWords: (text: string) => birthdayWords(text, language) };
  const letters = new Map<string, string>();
  for (const row of rows) {
    const message = handoverMessage(book, row, template, source);
    if ("text" in message) letters.set(row.customerId, message.text);
  }
  return letters;
}
