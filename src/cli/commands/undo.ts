import { undoMerge, type UndoneMerge } from "../../model/duplicates/undo-merge";
import { isoDay } from "../../model/day";
import type { EditedSince } from "../../model/log/edited-since";
import { findEntry, readEntries, type Entry } from "../../model/log/read-entries";
import { undoImport, type UndoImport } from "../../model/log/undo-import";
import { isRefused, type Problem } from "../../model/problem";
import { columnOf, schema, type Language } from "../../model/schema";
import { customHeader } from "../../model/value";
import { finish } from "../../model/work";
import { editedPhrases, undoPhrases } from "../../words/cli/commands/undo";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Call, type Command, type ExitCode } from "../command";
import { refuse } from "../refuse";
import { jsonProblems, sayProblems } from "../report-problems";
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
  const undone = undo(file, id, hasOption(call.given, "also-edited"));
  if (isRefused(undone)) return refuse(call, undone, settings.language);
  const isTrial = hasOption(call.given, "dry-run") || undone.change.steps.length === 0;
  const written = isTrial ? { fileName: "", problems: [] } : await writeChange(call, file, undone.change);
  if (isRefused(written)) return refuse(call, written, settings.language);
  report(call, file, undone, written.problems);
  if (hasOption(call.given, "json")) return 0;
  const language = languageOf(call, settings.language);
  if (written.fileName) call.terminal.out(say(reportPhrases.saved, language, { file: written.fileName }));
  else if (hasOption(call.given, "dry-run")) call.terminal.out(say(reportPhrases.dryRun, language));
  return 0;
}

function undo(
  { book }: BookFile,
  id: string,
  alsoEdited: boolean,
): UndoImport | UndoneMerge | readonly Problem[] {
  if (findEntry(book, id)?.kind === "merge") return undoMerge(book, id);
  return finish(undoImport(book, id, { alsoEdited }));
}

function report(
  call: Call,
  { settings }: BookFile,
  undone: UndoImport | UndoneMerge,
  problems: readonly Problem[],
): void {
  const { terminal } = call;
  const language = languageOf(call, settings.language);
  const { id } = undone.entry;
  const wasUndone = undone.entry.isUndone;
  const removed = "removed" in undone ? undone.removed : { customers: 0, visits: 0 };
  const restored = "restored" in undone ? undone.restored : 0;
  const edited = "edited" in undone ? undone.edited : [];
  if (hasOption(call.given, "json")) {
    const document = { entry: id, wasUndone, removed, restored, edited };
    const conflicts = "conflicts" in undone ? { conflicts: undone.conflicts } : {};
    const all = { ...document, ...conflicts, problems: jsonProblems(problems, language) };
    terminal.out(JSON.stringify(all, null, 2));
    return;
  }
  const phrase = wasUndone ? "undoneBefore" : "removed" in undone ? "undone" : "mergeUndone";
  terminal.out(say(undoPhrases[phrase], language, { id, ...removed, restored }));
  for (const each of edited) terminal.out(editedLine(each, language));
  sayProblems(problems, language, terminal);
}

function editedLine({ table, id, name, why, key, stays }: EditedSince, language: Language): string {
  const own = customHeader(key ?? "");
  const column = key === undefined ? "" : (own ?? columnOf(table, key).header[language]);
  const words = say(editedPhrases[why], language, { column });
  return say(stays ? undoPhrases.stays : undoPhrases.goes, language, { id, name, why: words });
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
    choice("kind", kind, language),
    choice("state", isUndone ? "undone" : "done", language),
    summary,
  ];
}

function choice(key: string, value: string, language: Language): string {
  const found = columnOf("log", key).choices?.find((known) => known.key === value);
  return found?.label[language] ?? value;
}

function heading(language: Language): (key: string) => string {
  return (key) => schema.log.columns.find((column) => column.key === key)?.header[language] ?? "";
}
