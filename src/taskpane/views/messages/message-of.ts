/** What a message to a client begins with, and what its fields are filled with. */
import type { MessageFacts } from "../../../model/messages/message-facts";
import type { Reminder } from "../../../model/reminders/reminder";
import type { Language } from "../../../model/schema";
import { serviceLevelsOf } from "../../../model/service/service-levels";
import { factsFor, itemOf, templateOf } from "../../../words/reminder-message";
import type { PaneState } from "../../store";
import { remembered } from "../../store/remember";

export interface MessageAsked {
  readonly customerRow: number;
  /** What it is about; undefined for anything else. */
  readonly reminder: Reminder | undefined;
  readonly language: Language;
}

/** Of the reminder; of anything else the greeting of the client's service level, where it has one. */
export function messageTemplate(
  { book, settings, ranking }: PaneState,
  { customerRow, reminder, language }: MessageAsked,
): string {
  if (reminder) return templateOf(reminder, language);
  const level = book && ranking && serviceLevelsOf(book, settings, ranking)(customerRow);
  return level?.greeting || templateOf({ rule: "manual" }, language);
}

/** Who writes is the one the reminder is for, else who serves at this computer. */
export function factsOfMessage(
  { book, settings, today }: PaneState,
  { customerRow, reminder, language }: MessageAsked,
): MessageFacts | undefined {
  if (!book) return undefined;
  const assignee = reminder?.assignee ?? "";
  return factsFor({ book, settings, today, language }, customerRow, {
    staff: assignee === "" ? remembered("staff") : assignee,
    item: reminder && itemOf(book, reminder),
  });
}
