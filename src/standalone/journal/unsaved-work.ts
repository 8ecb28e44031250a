/** What the journal keeps of one opened book: the book as it was opened, and the changes made since. */
import type { Deed } from "../../taskpane/store/deed";

/** The book as it was opened or last saved: changes are replayed on exactly these bytes. */
export interface JournalBase {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface JournalEntry {
  /** Grows with every entry. */
  readonly number: number;
  /** When it was recorded, in milliseconds since 1970. */
  readonly at: number;
  readonly change: Deed;
}

/** Work found at the start that was never saved. */
export interface UnsavedWork {
  readonly session: string;
  readonly base: JournalBase;
  /** Oldest first; never empty. */
  readonly entries: readonly JournalEntry[];
}

/** Where the journal is kept. Every method settles only when it is on the disk, or rejects. */
export interface JournalStorage {
  /** Adds an entry. A base goes with the first entry of a session, in the same step. */
  add(session: string, entry: JournalEntry, base?: JournalBase): Promise<void>;
  remove(session: string, entryNumber: number): Promise<void>;
  clear(session: string): Promise<void>;
  /** All sessions that hold entries, newest work first. */
  readAll(): Promise<readonly UnsavedWork[]>;
}

/** Sessions that hold work, the newest first. */
export function newestFirst(all: readonly UnsavedWork[]): readonly UnsavedWork[] {
  const lastAt = (work: UnsavedWork): number => work.entries.at(-1)?.at ?? 0;
  return all.filter((work) => work.entries.length > 0).sort((one, other) => lastAt(other) - lastAt(one));
}
