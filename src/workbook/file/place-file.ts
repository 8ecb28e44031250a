/** A file made for others: at a free name, or over an old file where the user said so. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { problem, type Problem } from "../../model/problem";
import { createFile, replaceFile } from "./replace-file";

export interface Placing {
  /** May a file of that name be replaced? */
  readonly overwrite: boolean;
  /** The book that the content comes from (its real path): never replaced. */
  readonly book: string;
}

/** Refused: `file-exists`, `export-over-book`, and what the system says. */
export async function placeFile(
  file: string,
  bytes: Uint8Array,
  { overwrite, book }: Placing,
): Promise<readonly Problem[]> {
  const there = await realpath(file).catch(() => undefined);
  if (there === book) return [problem("export-over-book", {}, { file: path.basename(file) })];
  if (!overwrite || there === undefined) return createFile(path.resolve(file), bytes);
  return replaceFile(there, bytes, () => Promise.resolve([]));
}
