/** Saves an opened book over its file, or beside it where something in it would not survive. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isRefused, problem, type Problem } from "../../model/problem";
import type { Loss } from "../xlsx/xlsx-workbook";
import { readProblem } from "./file-problems";
import { fingerprintOf, openElsewhereProblems, type OpenedBookFile } from "./open-book-file";
import { createFile, replaceFile } from "./replace-file";
import { removeLeftovers } from "./side-files";

export interface SavedBookFile {
  /** The file that now holds the book. */
  readonly path: string;
  /** What the saved file lacks; where there is any, it stands beside the untouched original. */
  readonly losses: readonly Loss[];
}

/**
 * Problems mean that the file is exactly as it was. Where an earlier result stands beside it already the
 * answer is a problem too: a second copy of the original would lack what the first one has. The
 * workbook's own check is in `toBytes`.
 */
export async function saveBookFile(opened: OpenedBookFile): Promise<SavedBookFile | readonly Problem[]> {
  const { workbook, path: file } = opened;
  if (!opened.lock) throw new Error("a book opened for reading cannot be saved");
  const bytes = await workbook.toBytes();
  if (isRefused(bytes)) return bytes;
  await removeLeftovers(file);
  if (workbook.losses.length > 0) return saveBeside(file, bytes, workbook.losses);
  const problems = await replaceFile(file, bytes, () => mayReplace(opened));
  return problems.length > 0 ? problems : { path: file, losses: [] };
}

async function mayReplace(opened: OpenedBookFile): Promise<readonly Problem[]> {
  const elsewhere = await openElsewhereProblems(opened.path);
  if (elsewhere.length > 0) return elsewhere;
  try {
    if (fingerprintOf(await readFile(opened.path)) === opened.fingerprint) return [];
  } catch (error) {
    return [readProblem(opened.path, error)];
  }
  return [problem("file-changed", {}, { file: path.basename(opened.path) })];
}

async function saveBeside(
  file: string,
  bytes: Uint8Array,
  losses: readonly Loss[],
): Promise<SavedBookFile | readonly Problem[]> {
  const { dir, name } = path.parse(file);
  const beside = `${name} (Kebu).xlsx`;
  const problems = await createFile(path.join(dir, beside), bytes);
  if (problems.length === 0) return { path: path.join(dir, beside), losses };
  if (problems[0]?.code !== "file-exists") return problems;
  return [problem("result-stands-beside", {}, { file: path.basename(file), beside })];
}
