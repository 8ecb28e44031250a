/** The message that goes with a reminder: its template, and what its fields are filled with, in the language it is sent in. */
import type { Book } from "../model/book";
import type { Day } from "../model/day";
import { messageFacts, type MessageFacts } from "../model/messages/message-facts";
import { messageLanguage } from "../model/messages/message-language";
import type { MessageWish } from "../model/messages/message-list";
import { occasionDay } from "../model/reminders/occasion-day";
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { textAt } from "../model/table-data";
import { birthdayWords } from "./days";
import { usualTemplate } from "./usual-messages";

/** The rule's own in the language asked for, else in the other, else the usual one of its kind. */
export function templateOf({ spec, rule }: Pick<Reminder, "spec" | "rule">, language: Language): string {
  const own = [spec?.messageZh ?? "", spec?.messageEn ?? ""];
  const [first = "", second = ""] = language === "en" ? own.reverse() : own;
  return first.trim() || second.trim() || usualTemplate(rule, language);
}

export interface MessageScene {
  readonly book: Book;
  readonly settings: Pick<Settings, "shopName"> & Partial<Pick<Settings, "staff">>;
  readonly today: Day;
  readonly language: Language;
}

/** What a message is about, beyond its customer: who writes and which item, where that is known. */
export interface MessageAbout {
  readonly staff?: string | undefined;
  readonly item?: string | undefined;
}

export function factsFor(scene: MessageScene, customerRow: number, about: MessageAbout = {}): MessageFacts {
  const { book, settings, today, language } = scene;
  return messageFacts(book, customerRow, {
    today,
    shopName: settings.shopName,
    listed: settings.staff,
    ...about,
    birthdayWords: (birthday) => birthdayWords(birthday, language),
  });
}

/** The item of the visit that a reminder is about; undefined where it is about no visit. */
export function itemOf({ visits }: Book, { why }: Reminder): string | undefined {
  if (!("visitRow" in why)) return undefined;
  return textAt(visits, "item", why.visitRow);
}

/**
 * The message of a reminder, for a list, in the client's own language where the register says which, else in that of
 * the scene; a template that is given is sent as it is, and is in that of the scene.
 */
export function wishOf(scene: MessageScene, reminder: Reminder, template?: string): MessageWish {
  const { book } = scene;
  const { customerRow, assignee } = reminder;
  const own = template === undefined ? messageLanguage(book, customerRow, scene.language) : scene.language;
  return {
    customerRow,
    template: template ?? templateOf(reminder, own),
    facts: factsFor({ ...scene, language: own }, customerRow, {
      staff: assignee,
      item: itemOf(book, reminder),
    }),
    silenced: reminder.silenced !== undefined,
    day: occasionDay(reminder.why) ?? reminder.due,
  };
}
