import { BLANK_DAY, isoDay } from "../model/day";
import { maskCell } from "../model/export/masking";
import type { MessageList } from "../model/messages/message-list";
import type { MessageTrouble } from "../model/messages/message-trouble";
import type { Language } from "../model/schema";
import { messagesPhrases } from "../words/cli/commands/messages";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { messageListPhrases, messageTroubleSentence } from "../words/messages";
import { say } from "../words/phrase";
import { hasOption } from "./arguments";
import { languageOf, type Call, type ExitCode } from "./command";
import { jsonProblems, sayProblems } from "./report-problems";
import { textTable } from "./text-table";
import type { BookFile } from "./with-book";

/** What can be sent, who is left out and why; exit code 1 where the template itself is wrong. `written` is the file. */
export function reportMessages(
  call: Call,
  file: BookFile,
  list: MessageList,
  written: string | undefined,
): ExitCode {
  const { given, terminal } = call;
  const language = languageOf(call, file.settings.language);
  const shown = (key: "phone" | "email", text: string): string =>
    hasOption(given, "mask") ? maskCell(key, text) : text;
  const code = list.troubles.length > 0 ? 1 : 0;
  if (hasOption(given, "json")) {
    const document = {
      file: written ?? null,
      messages: list.messages.map((message) => ({
        ...message,
        phone: shown("phone", message.phone),
        email: shown("email", message.email),
        day: message.day === BLANK_DAY ? null : isoDay(message.day),
      })),
      refused: list.refused.map(({ customerId, name, troubles }) => ({
        customerId,
        name,
        troubles: jsonTroubles(troubles, language),
      })),
      further: list.further,
      troubles: jsonTroubles(list.troubles, language),
      problems: jsonProblems(file.problems, language),
    };
    terminal.out(JSON.stringify(document, null, 2));
    return code;
  }
  if (written !== undefined) {
    terminal.out(say(messagesPhrases.written, language, { file: written, count: list.messages.length }));
  } else if (list.messages.length > 0) {
    const headings = [headingPhrases.id, headingPhrases.name, headingPhrases.phone, messageListPhrases.text];
    const rows = list.messages.map(({ customerId, name, phone, email, text }) => [
      customerId,
      name,
      phone === "" ? shown("email", email) : shown("phone", phone),
      text.replace(/\s*\n\s*/g, " "),
    ]);
    terminal.out(textTable([headings.map((phrase) => say(phrase, language)), ...rows], "llll"));
  } else if (list.troubles.length === 0) terminal.err(say(messagesPhrases.none, language));
  if (list.further.reasons > 0) terminal.err(say(messageListPhrases.further, language, list.further));
  sayTroubles(list, language, call);
  sayProblems(file.problems, language, terminal);
  return code;
}

type JsonTrouble = MessageTrouble & { readonly message: string };

function jsonTroubles(troubles: readonly MessageTrouble[], language: Language): readonly JsonTrouble[] {
  return troubles.map((trouble) => ({ ...trouble, message: messageTroubleSentence(trouble, language) }));
}

const SHOWN = 20;

function sayTroubles({ troubles, refused }: MessageList, language: Language, { terminal }: Call): void {
  const all = [...troubles, ...refused.flatMap((each) => each.troubles)];
  const sentences = all.map((trouble) => messageTroubleSentence(trouble, language));
  for (const sentence of sentences.slice(0, SHOWN)) terminal.err(sentence);
  const more = sentences.length - SHOWN;
  if (more > 0) terminal.err(say(reportPhrases.moreProblems, language, { count: more }));
}
