import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isRefused, type Problem } from "../../../src/model/problem";
import { lockBook, type BookLock } from "../../../src/workbook/file/book-lock";
import { lockPath } from "../../../src/workbook/file/side-files";
import { tempFolder } from "../../support/temp-folder";

const folder = tempFolder();
const book = (name: string): string => path.join(folder, name);
const SHORT = 100;

function granted(lock: BookLock | readonly Problem[]): BookLock {
  if (isRefused(lock)) throw new Error(JSON.stringify(lock));
  return lock;
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", "0"]).pid;
}

describe("lockBook", () => {
  it("refuses a second holder, naming the first and its file", async () => {
    const file = book("held.xlsx");
    const lock = granted(await lockBook(file));
    expect(await lockBook(file, SHORT)).toMatchObject([
      {
        code: "file-locked",
        data: { file: "held.xlsx", by: `kebu ${process.pid}, ${path.basename(lockPath(file))}` },
      },
    ]);
    await lock.release();
    expect(existsSync(lockPath(file))).toBe(false);
    await granted(await lockBook(file, SHORT)).release();
  });

  it("lets contenders in one after another", async () => {
    const file = book("queue.xlsx");
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        const lock = granted(await lockBook(file));
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        await lock.release();
      }),
    );
    expect(most).toBe(1);
  });

  it("takes over the lock of a dead process, and of an earlier one with our own number", async () => {
    for (const pid of [deadPid(), process.pid]) {
      const file = book(`dead-${pid}.xlsx`);
      writeFileSync(lockPath(file), `${pid} ${hostname()} 1\n`);
      await granted(await lockBook(file, SHORT)).release();
    }
  });

  it("lets only one of many take over", async () => {
    const file = book("takeover.xlsx");
    writeFileSync(lockPath(file), `${deadPid()} ${hostname()} 1\n`);
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockBook(file, SHORT)));
    expect(locks.filter((lock) => !isRefused(lock))).toHaveLength(1);
  });

  it("respects a lock from another machine, but not for ever, and waits for one being written", async () => {
    const file = book("elsewhere.xlsx");
    writeFileSync(lockPath(file), "1 another-machine 1\n");
    expect(await lockBook(file, SHORT)).toMatchObject([{ code: "file-locked" }]);
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(lockPath(file), longAgo, longAgo);
    await granted(await lockBook(file, SHORT)).release();

    const unwritten = book("unwritten.xlsx");
    writeFileSync(lockPath(unwritten), "");
    expect(await lockBook(unwritten, SHORT)).toMatchObject([{ code: "file-locked" }]);
    utimesSync(lockPath(unwritten), longAgo, longAgo);
    await granted(await lockBook(unwritten, SHORT)).release();
  });

  it("leaves a lock alone that is no longer its own", async () => {
    const file = book("stolen.xlsx");
    const lock = granted(await lockBook(file));
    writeFileSync(lockPath(file), "1 another-machine 1\n");
    await lock.release();
    expect(readFileSync(lockPath(file), "utf8")).toContain("another-machine");
  });
});
