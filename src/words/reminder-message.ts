/** The message that goes with a reminder: its template, and what its fields are filled with, in the language it is sent in. */
import type { Book } from "../model/book";
import type { Day } from "../model/day";
import { messageFacts, type MessageFacts } from "../model/messages/message-facts";
import type { MessageWish } from "../model/messages/message-list";
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import type { Settings } from "../model/settings";
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
  readonly settings: Pick<Settings, "shopName">;
  readonly today: Day;
  readonly language: Language;
}

/** `staff` is who writes, where that is known. */
export function factsFor(scene: MessageScene, customerRow: number, staff?: string): MessageFacts {
  const { book, settings, today, language } = scene;
  return messageFacts(book, customerRow, {
    today,
    shopName: settings.shopName,
    staff,
    birthdayWords: (birthday) => birthdayWords(birthday, language),
  });
}

/** The message of a reminder, for a list; by another template where one is given. */
export function wishOf(scene: MessageScene, reminder: Reminder, template?: string): MessageWish {
  return {
    customerRow: reminder.customerRow,
    template: template ?? templateOf(reminder, scene.language),
    facts: factsFor(scene, reminder.customerRow, reminder.assignee),
    silenced: reminder.silenced !== undefined,
  };
}
