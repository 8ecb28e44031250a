import type { ExportTable } from "../model/export/export-table";
import type { MessageRow } from "../model/messages/message-list";
import { messageTable } from "../model/messages/message-table";
import type { Language } from "../model/schema";
import { messageListPhrases } from "./messages";
import { say } from "./phrase";

/** Messages as a table with its headers: id, name, phone, e-mail, day and text of each; `mask` hides the middle of the phone numbers. */
export function messagesTable(
  messages: readonly MessageRow[],
  mask: boolean,
  language: Language,
): ExportTable {
  const textHeader = say(messageListPhrases.text, language);
  const dayHeader = say(messageListPhrases.day, language);
  return messageTable(messages, { language, textHeader, dayHeader, mask });
}
