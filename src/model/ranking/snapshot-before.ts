import type { Book } from "../book";
import type { Day } from "../day";
import {
  listSnapshots,
  readSnapshot,
  type SnapshotCustomer,
  type WrittenSnapshot,
} from "../movement/snapshots";
import type { RankingMethod } from "./ranking";

/** A snapshot as today's register sees it. */
export interface SnapshotByRow {
  readonly written: WrittenSnapshot;
  /** By customer row; undefined for customers who were not in it. */
  readonly customers: readonly (SnapshotCustomer | undefined)[];
}

const found = new WeakMap<Book, Map<string, SnapshotByRow | undefined>>();

/**
 * The latest snapshot of a day before this one under the method; undefined where there is none. Looked up
 * once in a book: while a limit is dragged it is asked for at every step.
 */
export function snapshotBefore(book: Book, method: RankingMethod, day: Day): SnapshotByRow | undefined {
  const known = found.get(book) ?? new Map<string, SnapshotByRow | undefined>();
  found.set(book, known);
  const key = `${method} ${day}`;
  if (!known.has(key)) known.set(key, readBefore(book, method, day));
  return known.get(key);
}

function readBefore(book: Book, method: RankingMethod, day: Day): SnapshotByRow | undefined {
  const latest = listSnapshots(book).find((key) => key.method === method && key.takenOn < day);
  if (!latest) return undefined;
  const { customers } = readSnapshot(book, latest);
  return { written: latest, customers: book.customers.ids.map((id) => customers.get(id)) };
}
