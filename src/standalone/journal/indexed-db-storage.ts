/** The journal in the browser's database: one store for the bytes of opened books, one for changes. */
import { cutDeed, joinDeed, type Piece } from "./cut-change";
import {
  newestFirst,
  type JournalBase,
  type JournalEntry,
  type JournalStorage,
  type UnsavedWork,
} from "./unsaved-work";

const BASES = "bases";
const ENTRIES = "entries";
/** Rows of large changes, in pieces: a change is copied in one go otherwise, and the window stands still. */
const PIECES = "pieces";

interface StoredBase extends JournalBase {
  readonly session: string;
}
interface StoredEntry extends JournalEntry {
  readonly session: string;
}
interface StoredPiece extends Piece {
  readonly session: string;
  /** Of the entry. */
  readonly number: number;
  /** In the order of the pieces of an entry. */
  readonly at: number;
}

/** Opens the database; rejects where the browser does not allow one. */
export async function openIndexedDbStorage(name = "kebu-journal"): Promise<JournalStorage> {
  const opening = indexedDB.open(name, 2);
  opening.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) {
      opening.result.createObjectStore(BASES, { keyPath: "session" });
      opening.result.createObjectStore(ENTRIES, { keyPath: ["session", "number"] });
    }
    opening.result.createObjectStore(PIECES, { keyPath: ["session", "number", "at"] });
  };
  // A tab of an older Kebu that is still open keeps the database as it was.
  const blocked = new Promise<never>((_, reject) => {
    opening.onblocked = () => {
      reject(new Error("the journal is in use by an older page"));
    };
  });
  const database = await Promise.race([answer(opening), blocked]);
  return new IndexedDbStorage(database);
}

class IndexedDbStorage implements JournalStorage {
  constructor(private readonly database: IDBDatabase) {}

  /** The entry comes last: pieces without it belong to a change that was never made. */
  async add(session: string, entry: JournalEntry, base?: JournalBase): Promise<void> {
    const { shell, pieces } = cutDeed(entry.change);
    const { number } = entry;
    for (const [at, piece] of pieces.entries())
      await this.write((stores) => {
        stores.pieces.put({ ...piece, session, number, at } satisfies StoredPiece);
      });
    return this.write(({ bases, entries }) => {
      if (base) bases.put({ ...base, session } satisfies StoredBase);
      entries.put({ ...entry, change: shell, session } satisfies StoredEntry);
    });
  }

  remove(session: string, entryNumber: number): Promise<void> {
    return this.write(({ entries, pieces }) => {
      entries.delete([session, entryNumber]);
      pieces.delete(IDBKeyRange.bound([session, entryNumber, 0], [session, entryNumber, Infinity]));
    });
  }

  clear(session: string): Promise<void> {
    return this.write(({ bases, entries, pieces }) => {
      bases.delete(session);
      entries.delete(IDBKeyRange.bound([session, 0], [session, Infinity]));
      pieces.delete(IDBKeyRange.bound([session, 0, 0], [session, Infinity, Infinity]));
    });
  }

  async readAll(): Promise<readonly UnsavedWork[]> {
    const reading = this.database.transaction([BASES, ENTRIES, PIECES]);
    const found = await Promise.all([
      answer(reading.objectStore(BASES).getAll() as IDBRequest<StoredBase[]>),
      answer(reading.objectStore(ENTRIES).getAll() as IDBRequest<StoredEntry[]>),
      answer(reading.objectStore(PIECES).getAll() as IDBRequest<StoredPiece[]>),
    ]);
    const [bases, entries, pieces] = found;
    return newestFirst(
      bases.map((base) => ({
        session: base.session,
        base,
        entries: entries
          .filter(({ session }) => session === base.session)
          .map((entry) => ({ ...entry, change: joinDeed(entry.change, piecesOf(pieces, entry)) })),
      })),
    );
  }

  /** `strict`: done means on the disk, not in a cache that a power cut takes along. */
  private write(work: (stores: Stores) => void): Promise<void> {
    const writing = this.database.transaction([BASES, ENTRIES, PIECES], "readwrite", {
      durability: "strict",
    });
    return new Promise((resolve, reject) => {
      writing.oncomplete = () => {
        resolve();
      };
      writing.onabort = () => {
        reject(writing.error ?? new Error("the journal was not written"));
      };
      work({
        bases: writing.objectStore(BASES),
        entries: writing.objectStore(ENTRIES),
        pieces: writing.objectStore(PIECES),
      });
    });
  }
}

type Stores = Readonly<Record<"bases" | "entries" | "pieces", IDBObjectStore>>;

function piecesOf(pieces: readonly StoredPiece[], { session, number }: StoredEntry): readonly StoredPiece[] {
  return pieces.filter((piece) => piece.session === session && piece.number === number);
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
