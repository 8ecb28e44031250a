/**
 * The standalone page's journal. Every change is on the disk before it is committed to the workbook in
 * memory, together with the bytes of the book as it was opened; so a crash, a power cut or a closed tab
 * loses nothing. Saving empties it.
 *
 * Each opened book is a session of its own, guarded by a lock that the browser lets go when the page
 * dies, however it dies: work of a page that is still open in another tab is not offered for rescue.
 * Replaying is safe to repeat, for every row carries its id.
 */
import type { Deed } from "../../taskpane/store/deed";
import type { Journal } from "../../taskpane/store/journal";
import { openIndexedDbStorage } from "./indexed-db-storage";
import { makeLocalJournal } from "./local-storage";
import { SessionLock, lockedSessions } from "./session-lock";
import type { JournalBase, JournalStorage, UnsavedWork } from "./unsaved-work";

/** By then the browser has a download on the disk. */
const DOWNLOAD_MS = 10_000;

export class PageJournal implements Journal {
  private session = "";
  private base: JournalBase | undefined;
  private baseKept = false;
  private count = 0;
  private lock: SessionLock | undefined;
  private muted = false;

  /** Without storage everything works, but a crash loses what was not saved: `onLost` says so. */
  constructor(
    private storage: JournalStorage | undefined,
    private readonly clock: () => number,
    private readonly onLost: () => void,
  ) {}

  /** Can it keep anything at all? */
  get works(): boolean {
    return this.storage !== undefined;
  }

  /** A book was opened: changes from now on belong to it. */
  begin(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.base = { fileName, bytes };
    const session = crypto.randomUUID();
    this.takeSession(session, SessionLock.take(session), false, 0);
  }

  /**
   * The book was saved as these bytes. A download is finished by the browser, not by us, so the work it
   * carries is kept a little longer: a page killed right after it still offers it back.
   */
  async saved(fileName: string, bytes: Uint8Array<ArrayBuffer>, surely: boolean): Promise<void> {
    const old = this.session;
    this.begin(fileName, bytes);
    if (surely) await this.discard(old);
    else setTimeout(() => void this.discard(old), DOWNLOAD_MS);
  }

  /**
   * Goes on with work found at the start, whose changes are about to be replayed: the work as it is now.
   * Undefined where another tab has it, or has dealt with it meanwhile; two tabs that go on with the same
   * work would overwrite each other's entries.
   */
  async resume({ session }: UnsavedWork): Promise<UnsavedWork | undefined> {
    const lock = await SessionLock.takeOver(session);
    const work = lock && (await this.storage?.readAll())?.find((found) => found.session === session);
    if (!work) {
      lock?.release();
      return undefined;
    }
    this.base = work.base;
    this.takeSession(session, lock, true, work.entries.at(-1)?.number ?? 0);
    return work;
  }

  /** Throws away work found at the start, unless another tab went on with it. */
  async discardFound({ session }: UnsavedWork): Promise<void> {
    const lock = await SessionLock.takeOver(session);
    if (lock) await this.discard(session);
    lock?.release();
  }

  /** Replays without recording a second time. */
  async silently<T>(replay: () => Promise<T>): Promise<T> {
    this.muted = true;
    try {
      return await replay();
    } finally {
      this.muted = false;
    }
  }

  async record(change: Deed): Promise<void> {
    if (this.muted || !this.base) return;
    this.count++;
    const entry = { number: this.count, at: this.clock(), change };
    const base = this.baseKept ? undefined : this.base;
    this.baseKept = await this.attempt((storage) => storage.add(this.session, entry, base));
  }

  async forget(): Promise<void> {
    if (this.muted) return;
    await this.attempt((storage) => storage.remove(this.session, this.count));
  }

  async clear(): Promise<void> {
    await this.discard(this.session);
    this.baseKept = false;
  }

  /** Throws away the work of a session. */
  async discard(session: string): Promise<void> {
    await this.attempt((storage) => storage.clear(session));
  }

  /** Work of pages that died, the newest first. */
  async findUnsaved(): Promise<readonly UnsavedWork[]> {
    if (!this.storage) return [];
    try {
      const [all, alive] = await Promise.all([this.storage.readAll(), lockedSessions()]);
      return all.filter((work) => !alive.has(work.session));
    } catch {
      return [];
    }
  }

  private takeSession(session: string, lock: SessionLock, baseKept: boolean, count: number): void {
    this.lock?.release();
    this.lock = lock;
    this.session = session;
    this.baseKept = baseKept;
    this.count = count;
  }

  /** Storage that fails once (full, withdrawn) is not trusted again in this page. */
  private async attempt(work: (storage: JournalStorage) => Promise<void>): Promise<boolean> {
    if (!this.storage) return false;
    try {
      await work(this.storage);
      return true;
    } catch {
      this.storage = undefined;
      this.onLost();
      return false;
    }
  }
}

/** The best storage this browser allows: its database, else local storage, else none. */
export async function findJournalStorage(): Promise<JournalStorage | undefined> {
  try {
    return await openIndexedDbStorage();
  } catch {
    try {
      return makeLocalJournal(localStorage);
    } catch {
      return undefined;
    }
  }
}
