/** What successors may write to the customers they take over. */
import type { Book } from "../model/book";
import type { Day } from "../model/day";
import type { HandoverRow } from "../model/handover/propose-handover";
import { fillMessage } from "../model/messages/fill-message";
import { FIELD_NAMES, MESSAGE_FIELDS } from "../model/messages/message-fields";
import { messageLanguage } from "../model/messages/message-language";
import type { MessageWish } from "../model/messages/message-list";
import { silenceOf } from "../model/reminders/context";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { rowOf } from "../model/table-data";
import { say, type Phrases } from "./phrase";
import { factsFor, type MessageScene } from "./reminder-message";

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

/**
 * The message to a customer who is handed over, the usual one in their own language unless a template is given; the
 * successor writes it. It is of service, so a consent of "no" does not
 * silence it. Who is not to be contacted gets none: nothing was asked for that it would answer.
 */
export function handoverWish(
  scene: MessageScene,
  { customerId, to }: Pick<HandoverRow, "customerId" | "to">,
  given?: string,
): MessageWish {
  const customerRow = rowOf(scene.book.customers, customerId) ?? -1;
  const own = messageLanguage(scene.book, customerRow, scene.language);
  const language = given === undefined ? own : scene.language;
  const template = given ?? handoverTemplate(scene.settings.shopName, own);
  const facts = factsFor({ ...scene, language }, customerRow, { staff: to });
  const silenced = silenceOf(scene.book, customerRow) === "do-not-contact";
  return { customerRow, template, facts, silenced };
}

/** The letter to each customer by id, the usual one unless a template is given; none to whom a field would stay empty, or who is not to be contacted. */
export function lettersTo(
  book: Book,
  rows: readonly Pick<HandoverRow, "customerId" | "to">[],
  today: Day,
  settings: Pick<Settings, "shopName" | "language">,
  given?: string,
): ReadonlyMap<string, string> {
  const scene = { book, settings, today, language: settings.language };
  const letters = new Map<string, string>();
  for (const row of rows) {
    const { template, facts, silenced } = handoverWish(scene, row, given);
    if (silenced) continue;
    const message = fillMessage(template, facts);
    if ("text" in message) letters.set(row.customerId, message.text);
  }
  return letters;
}
