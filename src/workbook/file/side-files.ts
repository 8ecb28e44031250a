/**
 * The small files that stand beside a book while Kebu works on it: the lock, and the new version until
 * it takes the book's name. They begin with a dot and carry a short hash of the book's name, so that a
 * name of any length fits.
 */
import { createHash, randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

/** Where the lock of a book stands. */
export function lockPath(book: string): string {
  return path.join(path.dirname(book), `${prefix(book)}.lock`);
}

/** A new name for the next version of a book. */
export function newTempPath(book: string): string {
  const unique = `${process.pid}-${randomBytes(4).toString("hex")}`;
  return path.join(path.dirname(book), `${prefix(book)}-${unique}.tmp`);
}

/** Removes what killed runs left behind. Only for the holder of the book's lock. */
export async function removeLeftovers(book: string): Promise<void> {
  const folder = path.dirname(book);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(`${prefix(book)}-`) && name.endsWith(".tmp"));
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })));
}

function prefix(book: string): string {
  const hash = createHash("sha256").update(path.basename(book)).digest("hex").slice(0, 12);
  return `.kebu-${hash}`;
}
