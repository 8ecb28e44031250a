import { messageList, type MessageList } from "../../model/messages/message-list";
import { isRefused } from "../../model/problem";
import { exportFile } from "../../workbook/export/export-file";
import { messagesTable } from "../../words/message-list";
import { hasOption, type Arguments } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Call, type Command } from "../command";
import { wishesOfRule, wishesOfSegment } from "../message-wishes";
import { countOption, dayOption, requiredOption } from "../option-values";
import { refuse } from "../refuse";
import { reportMessages } from "../report-messages";
import { SEGMENT_OPTIONS } from "../segment-option";
import { UsageError } from "../usage-error";
import { withBook, type BookFile } from "../with-book";
import { writeOut } from "../write-out";

const DAYS_AHEAD = 7;
const LIST_FORMATS = ["csv", "xlsx"] as const;

/** `kebu messages`: the messages of a rule or to a segment, filled in, as a list for a program that sends them. */
export const messagesCommand: Command = {
  places: ["BOOK.xlsx"],
  options: {
    ...SEGMENT_OPTIONS,
    rule: "value",
    template: "value",
    today: "value",
    days: "value",
    mask: "switch",
    out: "value",
    overwrite: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    checkOptions(given);
    const out = given.options.out ? outOption(given) : undefined;
    const day = dayOption(given, "today") ?? today();
    const days = countOption(given, "days", DAYS_AHEAD);
    return withBook(call, given.places[0] ?? "", false, async (file) => {
      const language = languageOf(call, file.settings.language);
      const template = given.options.template ? requiredOption(given, "template") : undefined;
      const options = { day, days, language, template };
      const wishes = given.options.rule
        ? wishesOfRule(file, requiredOption(given, "rule"), options)
        : wishesOfSegment(file, given, requiredOption(given, "template"), options);
      const list = messageList(file.book, wishes);
      const written = out && list.messages.length > 0 ? await writeList(call, file, list, out) : undefined;
      if (written && isRefused(written)) return refuse(call, written, file.settings.language);
      return reportMessages(call, file, list, written?.name);
    });
  },
};

interface Out {
  readonly file: string;
  readonly format: (typeof LIST_FORMATS)[number];
}

function outOption(given: Arguments): Out {
  const file = requiredOption(given, "out");
  const format = LIST_FORMATS.find((known) => file.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) throw new UsageError("not-a-list-name", { text: file });
  return { file, format };
}

/** A rule says whom it is for, so conditions beside it would change nothing. */
function checkOptions(given: Arguments): void {
  const extra = given.options.rule ? Object.keys(SEGMENT_OPTIONS) : ["days"];
  const option = extra.find((name) => given.options[name]);
  if (option !== undefined)
    throw new UsageError("option-does-not-fit", {
      option: `--${option}`,
      other: given.options.rule ? "--rule" : "--template",
    });
  if (!given.options.rule && !given.options.template)
    throw new UsageError("missing-option", { option: "--rule" });
}

async function writeList(
  call: Call,
  file: BookFile,
  { messages }: MessageList,
  { file: name, format }: Out,
): ReturnType<typeof writeOut> {
  const language = languageOf(call, file.settings.language);
  const table = messagesTable(messages, hasOption(call.given, "mask"), language);
  const bytes = await exportFile(table, { format, encoding: "utf-8", formulas: "safe" });
  if (bytes === undefined || isRefused(bytes)) return bytes ?? [];
  return writeOut(call, name, bytes, file);
}
