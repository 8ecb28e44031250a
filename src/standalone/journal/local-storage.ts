/**
 * The journal in `localStorage`, for browsers that refuse a database (some private windows). It holds a
 * few megabytes of text; a book too large for it is refused, and the page says that a crash would lose work.
 */
import {
  newestFirst,
  type JournalBase,
  type JournalEntry,
  type JournalStorage,
  type UnsavedWork,
} from "./unsaved-work";

const BASE = "kebu.journal.base.";
const ENTRY = "kebu.journal.entry.";

interface StoredBase {
  readonly fileName: string;
  readonly base64: string;
}

/** Keeps the journal in this storage; throws where it may not be written. */
export function makeLocalJournal(storage: Storage): JournalStorage {
  storage.setItem("kebu.journal.probe", "");
  storage.removeItem("kebu.journal.probe");
  return new LocalJournal(storage);
}

class LocalJournal implements JournalStorage {
  constructor(private readonly storage: Storage) {}

  add(session: string, entry: JournalEntry, base?: JournalBase): Promise<void> {
    return this.attempt(() => {
      if (base) this.storage.setItem(BASE + session, JSON.stringify(packed(base)));
      this.storage.setItem(entryKey(session, entry.number), JSON.stringify(entry));
    });
  }

  remove(session: string, entryNumber: number): Promise<void> {
    return this.attempt(() => {
      this.storage.removeItem(entryKey(session, entryNumber));
    });
  }

  clear(session: string): Promise<void> {
    return this.attempt(() => {
      // Entries first: a base without entries offers nothing.
      for (const key of this.keys(`${ENTRY}${session}.`)) this.storage.removeItem(key);
      this.storage.removeItem(BASE + session);
    });
  }

  readAll(): Promise<readonly UnsavedWork[]> {
    return this.attempt(() =>
      newestFirst(
        this.keys(BASE).map((key) => {
          const session = key.slice(BASE.length);
          const base = unpacked(JSON.parse(this.storage.getItem(key) ?? "") as StoredBase);
          const entries = this.keys(`${ENTRY}${session}.`)
            .map((entry) => JSON.parse(this.storage.getItem(entry) ?? "") as JournalEntry)
            .sort((one, other) => one.number - other.number);
          return { session, base, entries };
        }),
      ),
    );
  }

  private keys(prefix: string): string[] {
    const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? "");
    return keys.filter((key) => key.startsWith(prefix));
  }

  /** What the storage throws becomes a rejection, as the interface promises. */
  private attempt<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(work());
    });
  }
}

function entryKey(session: string, entryNumber: number): string {
  return `${ENTRY}${session}.${entryNumber}`;
}

function packed({ fileName, bytes }: JournalBase): StoredBase {
  const characters: string[] = [];
  for (const byte of bytes) characters.push(String.fromCharCode(byte));
  return { fileName, base64: btoa(characters.join("")) };
}

function unpacked({ fileName, base64 }: StoredBase): JournalBase {
  return { fileName, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}
