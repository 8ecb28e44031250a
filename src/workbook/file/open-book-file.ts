/** Opens a book on disk: for reading, or locked for changing. */
import { createHash } from "node:crypto";
import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isRefused, problem, type Problem } from "../../model/problem";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import { lockBook, type BookLock } from "./book-lock";
import { readProblem, writeProblem } from "./file-problems";
import { openElsewhere } from "./other-programs";

const LIMIT_MB = 200;

export interface OpenedBookFile {
  readonly workbook: XlsxWorkbook;
  /** The file itself, where the name given was a link to it. */
  readonly path: string;
  /** Hash of the file as it was read. */
  readonly fingerprint: string;
  /** Held until `close`; absent where the book was opened for reading only. */
  readonly lock?: BookLock;
}

/** Opens a book to read it. Any number may do so, also while it is open elsewhere. */
export async function openBookFile(file: string): Promise<OpenedBookFile | readonly Problem[]> {
  const real = await realFile(file);
  return isRefused(real) ? real : readBook(real.path);
}

/**
 * Opens a book to change it. Nobody else may have it open; other runs of Kebu are waited for. Whoever
 * calls it must call `closeBookFile` in the end.
 */
export async function openBookFileForChange(file: string): Promise<OpenedBookFile | readonly Problem[]> {
  const real = await realFile(file);
  if (isRefused(real)) return real;
  try {
    await access(real.path, constants.W_OK);
  } catch (error) {
    return [writeProblem(real.path, error)];
  }
  const elsewhere = await openElsewhereProblems(real.path);
  if (elsewhere.length > 0) return elsewhere;
  const lock = await lockBook(real.path);
  if (isRefused(lock)) return lock;
  const opened = await readBook(real.path).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  if (!isRefused(opened)) return { ...opened, lock };
  await lock.release();
  return opened;
}

/** Lets others have the book. */
export async function closeBookFile(opened: OpenedBookFile): Promise<void> {
  await opened.lock?.release();
}

/** `file-locked` where a spreadsheet program has the book open. */
export async function openElsewhereProblems(file: string): Promise<readonly Problem[]> {
  const by = await openElsewhere(file);
  return by === undefined ? [] : [problem("file-locked", {}, { file: path.basename(file), by })];
}

/** Hash by which a file is known to be as it was. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function realFile(file: string): Promise<{ path: string } | readonly Problem[]> {
  const name = path.basename(file);
  try {
    const real = await realpath(file);
    const about = await stat(real);
    if (!about.isFile()) return [problem("file-not-xlsx", {}, { file: name })];
    const megabytes = Math.ceil(about.size / 1_000_000);
    if (megabytes > LIMIT_MB)
      return [problem("file-too-large", {}, { file: name, size: megabytes, limit: LIMIT_MB })];
    return { path: real };
  } catch (error) {
    return [readProblem(file, error)];
  }
}

async function readBook(file: string): Promise<OpenedBookFile | readonly Problem[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return [readProblem(file, error)];
  }
  const workbook = await XlsxWorkbook.open(bytes, path.basename(file));
  if (isRefused(workbook)) return workbook;
  return { workbook, path: file, fingerprint: fingerprintOf(bytes) };
}
