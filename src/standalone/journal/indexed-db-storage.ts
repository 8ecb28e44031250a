/** The journal in the browser's database: one store for the bytes of opened books, one for changes. */
import {
  newestFirst,
  type JournalBase,
  type JournalEntry,
  type JournalStorage,
  type UnsavedWork,
} from "./unsaved-work";

const BASES = "bases";
const ENTRIES = "entries";

interface StoredBase extends JournalBase {
  readonly session: string;
}
interface StoredEntry extends JournalEntry {
  readonly session: string;
}

/** Opens the database; rejects where the browser does not allow one. */
export async function openIndexedDbStorage(name = "kebu-journal"): Promise<JournalStorage> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(BASES, { keyPath: "session" });
    opening.result.createObjectStore(ENTRIES, { keyPath: ["session", "number"] });
  };
  const database = await answer(opening);
  return new IndexedDbStorage(database);
}

class IndexedDbStorage implements JournalStorage {
  constructor(private readonly database: IDBDatabase) {}

  add(session: string, entry: JournalEntry, base?: JournalBase): Promise<void> {
    return this.write((bases, entries) => {
      if (base) bases.put({ ...base, session } satisfies StoredBase);
      entries.put({ ...entry, session } satisfies StoredEntry);
    });
  }

  remove(session: string, entryNumber: number): Promise<void> {
    return this.write((_bases, entries) => entries.delete([session, entryNumber]));
  }

  clear(session: string): Promise<void> {
    return this.write((bases, entries) => {
      bases.delete(session);
      entries.delete(IDBKeyRange.bound([session, 0], [session, Infinity]));
    });
  }

  async readAll(): Promise<readonly UnsavedWork[]> {
    const reading = this.database.transaction([BASES, ENTRIES]);
    const bases = answer(reading.objectStore(BASES).getAll() as IDBRequest<StoredBase[]>);
    const entries = answer(reading.objectStore(ENTRIES).getAll() as IDBRequest<StoredEntry[]>);
    const found = await Promise.all([bases, entries]);
    return newestFirst(
      found[0].map((base) => ({
        session: base.session,
        base,
        entries: found[1].filter((entry) => entry.session === base.session),
      })),
    );
  }

  /** `strict`: done means on the disk, not in a cache that a power cut takes along. */
  private write(work: (bases: IDBObjectStore, entries: IDBObjectStore) => void): Promise<void> {
    const writing = this.database.transaction([BASES, ENTRIES], "readwrite", { durability: "strict" });
    return new Promise((resolve, reject) => {
      writing.oncomplete = () => {
        resolve();
      };
      writing.onabort = () => {
        reject(writing.error ?? new Error("the journal was not written"));
      };
      work(writing.objectStore(BASES), writing.objectStore(ENTRIES));
    });
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the journal cannot be read"));
    };
  });
}
