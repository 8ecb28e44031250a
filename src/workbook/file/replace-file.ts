/**
 * Puts a complete new file in place of an old one, or where there was none. The bytes go to a file beside
 * it, down to the disk, are read back and compared; only then does it take the name, which the system
 * does in one step. Whatever is killed when, the name stands for the whole old file or the whole new one.
 */
import { chmod, chown, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import type { Stats } from "node:fs";
import path from "node:path";
import { problem, type Problem } from "../../model/problem";
import { errorCode, writeProblem } from "./file-problems";
import { newTempPath } from "./side-files";

/**
 * Replaces `file`, keeping its permissions. `mayReplace` is asked at the last moment; problems it answers
 * stop everything, and the old file stays.
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  mayReplace: () => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  return withTemp(file, async (temp) => {
    await writeChecked(temp, bytes, await stat(file));
    const refused = await mayReplace();
    if (refused.length > 0) return refused;
    await rename(temp, file);
    await syncFolder(file);
    return [];
  });
}

/** Makes a new file; `file-exists` where the name is taken, whoever took it and however late. */
export async function createFile(file: string, bytes: Uint8Array): Promise<readonly Problem[]> {
  return withTemp(file, async (temp) => {
    await writeChecked(temp, bytes);
    try {
      await nameExclusively(temp, file);
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
      return [problem("file-exists", {}, { file: path.basename(file) })];
    }
    await syncFolder(file);
    return [];
  });
}

class CheckFailed extends Error {}

async function withTemp(
  file: string,
  work: (temp: string) => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  const temp = newTempPath(file);
  try {
    return await work(temp);
  } catch (error) {
    if (error instanceof CheckFailed) return [problem("save-check-failed")];
    return [writeProblem(file, error)];
  } finally {
    await rm(temp, { force: true }).catch(() => undefined);
  }
}

async function writeChecked(temp: string, bytes: Uint8Array, like?: Stats): Promise<void> {
  const handle = await open(temp, "wx", like ? like.mode & 0o777 : 0o666);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (like) {
    // The owner cannot always be kept (only root may give files away); the permissions can.
    await chown(temp, like.uid, like.gid).catch(() => undefined);
    await chmod(temp, like.mode & 0o7777);
  }
  const written = await readFile(temp);
  if (!written.equals(bytes)) throw new CheckFailed();
}

/** Gives the file a second name that must be free; the first goes with the clean-up. */
async function nameExclusively(temp: string, file: string): Promise<void> {
  try {
    await link(temp, file);
  } catch (error) {
    const code = errorCode(error);
    // Memory sticks and some network drives know no second names.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    const handle = await open(file, "wx");
    await handle.close();
    await rename(temp, file);
  }
}

/** So that the new name survives a power cut, where the system can do that. */
async function syncFolder(file: string): Promise<void> {
  const handle = await open(path.dirname(file), "r").catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
