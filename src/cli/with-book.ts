/**
 * A book on disk for the time of one command: opened, read, maybe saved, and let go whatever happens.
 * What reads .xlsx files is loaded here and not before, so that a wrong call is answered at once.
 */
import path from "node:path";
import type { Change } from "../model/change";
import { isRefused, warning, type Problem } from "../model/problem";
import { loadBook, type LoadedBook } from "../workbook/load-book";
import type { OpenedBookFile } from "../workbook/file/open-book-file";
import { lossWords } from "../words/losses";
import { languageOf, type Call, type ExitCode } from "./command";
import { refuse } from "./refuse";

export interface BookFile extends LoadedBook {
  readonly opened: OpenedBookFile;
}

/**
 * Opens and reads a book, and hands it to `work`. A book that cannot be opened is reported, exit code 1.
 * `forChange` keeps others from changing it meanwhile.
 */
export async function withBook(
  call: Call,
  file: string,
  forChange: boolean,
  work: (book: BookFile) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { closeBookFile, openBookFile, openBookFileForChange } =
    await import("../workbook/file/open-book-file");
  const opened = await (forChange ? openBookFileForChange(file) : openBookFile(file));
  if (isRefused(opened)) return refuse(call, opened);
  try {
    const loaded = await loadBook(opened.workbook);
    if (isRefused(loaded)) return refuse(call, loaded);
    return await work({ ...loaded, opened });
  } finally {
    await closeBookFile(opened);
  }
}

export interface Written {
  /** Name of the file that holds the result. */
  readonly fileName: string;
  /** `would-not-survive`, where the result stands beside the original. */
  readonly problems: readonly Problem[];
}

/** Writes a change into the book and saves it; a refusal means the file is as it was. */
export async function writeChange(
  call: Call,
  book: BookFile,
  change: Change,
): Promise<Written | readonly Problem[]> {
  const refused = await book.opened.workbook.commit(change);
  return refused.length > 0 ? refused : saveBook(call, book);
}

/** Saves what was written into the book; a refusal means the file is as it was. */
export async function saveBook(
  call: Call,
  { opened, settings }: BookFile,
): Promise<Written | readonly Problem[]> {
  const { saveBookFile } = await import("../workbook/file/save-book-file");
  const saved = await saveBookFile(opened);
  if (isRefused(saved)) return saved;
  const fileName = path.basename(saved.path);
  if (saved.losses.length === 0) return { fileName, problems: [] };
  const what = lossWords(saved.losses, languageOf(call, settings.language));
  return { fileName, problems: [warning("would-not-survive", {}, { what, file: fileName })] };
}
