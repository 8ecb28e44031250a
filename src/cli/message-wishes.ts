/** Who is to get which message: by a rule's reminders, or by conditions on the register. */
import type { Day } from "../model/day";
import { inSegment } from "../model/export/segment";
import type { MessageWish } from "../model/messages/message-list";
import { rankBook } from "../model/ranking/rank-book";
import { rankQuery } from "../model/ranking/rank-query";
import { comparable } from "../model/read/comparable";
import { readChoice } from "../model/read/read-choice";
import { allFinders } from "../model/reminders/all-finders";
import { reminderLists } from "../model/reminders/due-reminders";
import { silenceOf } from "../model/reminders/context";
import { reminderContext } from "../model/reminders/customer-reminders";
import type { Reminder } from "../model/reminders/reminder";
import { columnOf, type Language } from "../model/schema";
import { RULE_KINDS } from "../model/schema/rules";
import { numberAt, textAt } from "../model/table-data";
import { factsFor, wishOf, type MessageScene } from "../words/reminder-message";
import type { Arguments } from "./arguments";
import { segmentOption } from "./segment-option";
import { UsageError } from "./usage-error";
import type { BookFile } from "./with-book";

export interface WishOptions {
  readonly day: Day;
  /** How many days ahead reminders are looked for. */
  readonly days: number;
  readonly language: Language;
  /** The template of the call; undefined for those of the rules. */
  readonly template: string | undefined;
}

/** One for each reminder of the rule, by the order of the day; silenced ones last, so that they are named. */
export function wishesOfRule(file: BookFile, rule: string, options: WishOptions): readonly MessageWish[] {
  const { book, settings } = file;
  const { day, days } = options;
  const isMeant = ruleNamed(file, rule);
  const lists = reminderLists(reminderContext(book, day, { days, settings, finders: allFinders }));
  return [...lists.reminders, ...lists.silenced]
    .filter(isMeant)
    .map((reminder) => wishOf(sceneOf(file, options), reminder, options.template));
}

/** One for each customer of the segment. Nobody asked for these, so all of them are marketing. */
export function wishesOfSegment(
  file: BookFile,
  given: Arguments,
  template: string,
  options: WishOptions,
): readonly MessageWish[] {
  const { book, settings } = file;
  const segment = segmentOption(given, settings.classes);
  const classesOf = (): readonly string[] => rankBook(book, rankQuery(settings, { to: options.day })).classes;
  const chosen = inSegment(book, segment, classesOf);
  return Array.from(chosen.keys())
    .filter((row) => chosen[row] === 1)
    .map((customerRow) => ({
      customerRow,
      template,
      facts: factsFor(sceneOf(file, options), customerRow),
      silenced: silenceOf(book, customerRow) !== undefined,
    }));
}

/** By kind (birthday, 生日) or by the id or name of a row in Rules. */
function ruleNamed({ book, settings }: BookFile, text: string): (reminder: Reminder) => boolean {
  const word = readChoice(columnOf("rules", "kind"), text);
  const kinds: readonly string[] = [...RULE_KINDS.map(({ key }) => key), "manual"];
  if (kinds.includes(word)) return ({ rule }) => rule === word;
  const isCalled = (name: string): boolean => comparable(name) === comparable(text);
  const { rules } = book;
  const row = rules?.ids.findIndex((id, place) => isCalled(id) || isCalled(textAt(rules, "name", place)));
  const id = rules?.ids[row ?? -1];
  if (id !== undefined && rules && numberAt(rules, "on", row ?? -1) === 0)
    throw new UsageError("rule-is-off", { text }, settings.language);
  if (id !== undefined) return ({ spec }) => spec?.id === id;
  const choices = [...kinds, ...(rules?.ids ?? [])].join(", ");
  throw new UsageError("not-a-choice", { option: "--rule", text, choices });
}

function sceneOf({ book, settings }: BookFile, { day, language }: WishOptions): MessageScene {
  return { book, settings, today: day, language };
}
