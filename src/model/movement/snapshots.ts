/** Rankings as they were written on a day: the list of them, and one of them by customer. */
import { daysOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import type { Ranking } from "../ranking/ranking";
import { textAt, type TableData } from "../table-data";

/** Which snapshot: a book can hold several of a day, one a method. */
export interface SnapshotKey {
  readonly takenOn: Day;
  readonly method: string;
}

export interface SnapshotCustomer {
  /** The name at that time. */
  readonly name: string;
  readonly class: string;
  readonly value: number;
}

export interface Snapshot extends SnapshotKey {
  /** By customer id, best first as they were written. */
  readonly customers: ReadonlyMap<string, SnapshotCustomer>;
}

const listed = new WeakMap<TableData, readonly SnapshotKey[]>();

/**
 * All snapshots of the book, the latest first, those of a day in order of the table. Looked for once in a
 * table: views ask at every step, and it may hold a million rows.
 */
export function listSnapshots({ rankings }: Book): readonly SnapshotKey[] {
  if (!rankings) return [];
  const known = listed.get(rankings);
  if (known) return known;
  const made = findSnapshots(rankings);
  listed.set(rankings, made);
  return made;
}

function findSnapshots(rankings: TableData): readonly SnapshotKey[] {
  const takenOn = daysOf(rankings, "takenOn");
  const found = new Map<string, SnapshotKey>();
  takenOn.forEach((day, row) => {
    if (day === BLANK_DAY) return;
    const method = textAt(rankings, "method", row);
    const key = `${day} ${method}`;
    if (!found.has(key)) found.set(key, { takenOn: day as Day, method });
  });
  return [...found.values()].sort((one, other) => other.takenOn - one.takenOn);
}

/** One snapshot; without customers where the book does not hold it. */
export function readSnapshot(book: Book, key: SnapshotKey): Snapshot {
  const customers = new Map<string, SnapshotCustomer>();
  const { rankings } = book;
  if (!rankings) return { ...key, customers };
  const takenOn = daysOf(rankings, "takenOn");
  const values = numbersOf(rankings, "value");
  takenOn.forEach((day, row) => {
    if (day !== key.takenOn || textAt(rankings, "method", row) !== key.method) return;
    const value = values[row]!;
    customers.set(textAt(rankings, "customerId", row), {
      name: textAt(rankings, "customer", row),
      class: textAt(rankings, "class", row),
      value: Number.isNaN(value) ? 0 : value,
    });
  });
  return { ...key, customers };
}

/** A ranking of today as the snapshot that writing it would make. */
export function snapshotOf(ranking: Ranking, today: Day): Snapshot {
  const { customers, values, classes, order, query } = ranking;
  const entries = Array.from(order, (row): [string, SnapshotCustomer] => [
    customers.ids[row]!,
    { name: textAt(customers, "name", row), class: classes[row]!, value: values[row]! },
  ]);
  return { takenOn: today, method: query.method, customers: new Map(entries) };
}
