import { isoDay } from "../../model/day";
import { readEntries, type Entry } from "../../model/log/read-entries";
import { undoEntry } from "../../model/log/undo-entry";
import { isRefused } from "../../model/problem";
import { schema, type Language } from "../../model/schema";
import { choiceLabel } from "../../model/schema/labels";
import { finish } from "../../model/work";
import { undoPhrases } from "../../words/cli/commands/undo";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Call, type Command, type ExitCode } from "../command";
import { refuse } from "../refuse";
import { reportUndo } from "../report-undo";
import { textTable } from "../text-table";
import { withBook, writeChange, type BookFile } from "../with-book";

/** `kebu undo`: what was done to many rows at once, as a list; or one of it taken back. */
export const undoCommand: Command = {
  places: ["BOOK.xlsx", "[ENTRY]"],
  options: { "also-edited": "switch", "dry-run": "switch", json: "switch" },
  run: (call) => {
    const [bookFile = "", id] = call.given.places;
    const writes = id !== undefined && !hasOption(call.given, "dry-run");
    return withBook(call, bookFile, writes, (file) =>
      id === undefined ? Promise.resolve(list(call, file)) : takeBack(call, file, id),
    );
  },
};

async function takeBack(call: Call, file: BookFile, id: string): Promise<ExitCode> {
  const { settings } = file;
  const undone = finish(undoEntry(file.book, id, { alsoEdited: hasOption(call.given, "also-edited") }));
  if (isRefused(undone)) return refuse(call, undone, settings.language);
  const isTrial = hasOption(call.given, "dry-run") || undone.change.steps.length === 0;
  const written = isTrial ? { fileName: "", problems: [] } : await writeChange(call, file, undone.change);
  if (isRefused(written)) return refuse(call, written, settings.language);
  reportUndo(call, file, undone, written.problems);
  if (hasOption(call.given, "json")) return 0;
  const language = languageOf(call, settings.language);
  if (written.fileName) call.terminal.out(say(reportPhrases.saved, language, { file: written.fileName }));
  else if (hasOption(call.given, "dry-run")) call.terminal.out(say(reportPhrases.dryRun, language));
  return 0;
}

/** All entries, the latest first. */
function list(call: Call, { book, settings }: BookFile): ExitCode {
  const language = languageOf(call, settings.language);
  const entries = readEntries(book).toReversed();
  if (hasOption(call.given, "json")) {
    const shown = entries.map(({ id, date, kind, summary, isUndone }) => ({
      id,
      date: isoDay(date),
      kind,
      summary,
      state: isUndone ? "undone" : "done",
    }));
    call.terminal.out(JSON.stringify({ entries: shown, problems: [] }, null, 2));
  } else if (entries.length === 0) {
    call.terminal.out(say(undoPhrases.noEntries, language));
  } else {
    const lines = entries.map((entry) => entryLine(entry, language));
    call.terminal.out(
      textTable([["id", "date", "kind", "state", "summary"].map(heading(language)), ...lines], "lllll"),
    );
  }
  return 0;
}

function entryLine({ id, date, kind, summary, isUndone }: Entry, language: Language): readonly string[] {
  return [
    id,
    isoDay(date),
    choiceLabel("log", "kind", kind, language),
    choiceLabel("log", "state", isUndone ? "undone" : "done", language),
    summary,
  ];
}

function heading(language: Language): (key: string) => string {
  return (key) => schema.log.columns.find((column) => column.key === key)?.header[language] ?? "";
}
