/**
 * One kebu at a time changes a book: a lock file beside it, taken before the book is read and held until
 * it is saved, so that no update is lost.
 *
 * The file is made with "create only if absent", which the system decides for one of several contenders.
 * It names the process. A lock whose process is dead is taken away; two contenders must not do that at
 * once (the second would take away the first one's fresh lock), so they do it under a second, very short
 * lock of the same kind. Waiting is bounded per holder: a queue of many short runs moves on, one run that
 * hangs is reported.
 */
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { problem, type Problem } from "../../model/problem";
import { errorCode, writeProblem } from "./file-problems";
import { lockPath } from "./side-files";

export interface BookLock {
  release(): Promise<void>;
}

/** How long one other holder is waited for. */
const PATIENCE_MS = 30_000;
/** No run takes this long: a lock this old was left behind, even if its process cannot be asked. */
const ABANDONED_MS = 3_600_000;
/** A lock file without content is being written, or its writer was killed. */
const EMPTY_MS = 5_000;

const heldHere = new Set<string>();

/** Takes the lock of a book (its real path), waiting for other runs of Kebu to finish. */
export async function lockBook(
  book: string,
  patienceMs = PATIENCE_MS,
): Promise<BookLock | readonly Problem[]> {
  const file = lockPath(book);
  const mine = `${process.pid} ${hostname()} ${process.hrtime.bigint()}\n`;
  let holder = "";
  let waited = 0;
  for (;;) {
    const refused = await createLock(file, mine);
    if (refused === undefined) return { release: () => releaseLock(file, mine) };
    if (refused !== "EEXIST") return [writeProblem(book, Object.assign(new Error(), { code: refused }))];
    const now = await contentOf(file);
    if (await isAbandoned(file, now)) {
      await takeAway(file);
      continue;
    }
    if (now !== holder) waited = 0;
    holder = now;
    if (waited >= patienceMs) return [heldBy(book, holder)];
    const pause = 20 + (waited % 7) * 10;
    await sleep(pause);
    waited += pause;
  }
}

/** Undefined when it was created, else the system's code. */
async function createLock(file: string, content: string): Promise<string | undefined> {
  try {
    const handle = await open(file, "wx");
    heldHere.add(file);
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

async function releaseLock(file: string, mine: string): Promise<void> {
  if ((await contentOf(file)) === mine) await rm(file, { force: true });
  heldHere.delete(file);
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}

async function isAbandoned(file: string, content: string): Promise<boolean> {
  const about = await stat(file).catch(() => undefined);
  if (!about) return false;
  const age = Date.now() - about.mtimeMs;
  const [pid, host] = content.split(" ");
  if (!pid || !host) return age > EMPTY_MS;
  if (age > ABANDONED_MS) return true;
  if (host !== hostname()) return false;
  // A container gives every run the same number: our own number on a lock we do not hold is a dead run's.
  if (Number(pid) === process.pid) return !heldHere.has(file);
  return !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** Removes an abandoned lock, unless someone else is just doing so. */
async function takeAway(file: string): Promise<void> {
  const guard = `${file}.guard`;
  const refused = await createLock(guard, `${process.pid} ${hostname()} guard\n`);
  if (refused === "EEXIST") {
    if (await isAbandoned(guard, await contentOf(guard))) await rm(guard, { force: true });
    await sleep(20);
    return;
  }
  try {
    if (await isAbandoned(file, await contentOf(file))) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
    heldHere.delete(guard);
  }
}

function heldBy(book: string, holder: string): Problem {
  const by = `kebu ${holder.split(" ")[0] ?? ""}, ${path.basename(lockPath(book))}`;
  return problem("file-locked", {}, { file: path.basename(book), by });
}
