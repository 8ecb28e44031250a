/** Rankings as they were written on a day: the list of them, and one of them by customer. */
import { daysOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import type { Ranking } from "../ranking/ranking";
import { readWay, wayOf, type RankingWay } from "../ranking/ranking-way";
import { textAt, type TableData } from "../table-data";
import type { MadeRanking } from "./way-differences";

/** Which snapshot: a book can hold several of a day, one a method. */
export interface SnapshotKey {
  readonly takenOn: Day;
  readonly method: string;
}

/** One that stands in the book. */
export interface WrittenSnapshot extends SnapshotKey, MadeRanking {}

export interface SnapshotCustomer {
  /** The name at that time. */
  readonly name: string;
  readonly class: string;
  readonly value: number;
}

export interface Snapshot extends WrittenSnapshot {
  /** By customer id, best first as they were written. */
  readonly customers: ReadonlyMap<string, SnapshotCustomer>;
}

const listed = new WeakMap<TableData, readonly WrittenSnapshot[]>();

/**
 * All snapshots of the book, the latest first, those of a day in order of the table. Looked for once in a
 * table: views ask at every step, and it may hold a million rows.
 */
export function listSnapshots({ rankings }: Book): readonly WrittenSnapshot[] {
  if (!rankings) return [];
  const known = listed.get(rankings);
  if (known) return known;
  const made = findSnapshots(rankings);
  listed.set(rankings, made);
  return made;
}

function findSnapshots(rankings: TableData): readonly WrittenSnapshot[] {
  const takenOn = daysOf(rankings, "takenOn");
  const found = new Map<string, SnapshotKey & { way: RankingWay | undefined; classes: Set<string> }>();
  takenOn.forEach((day, row) => {
    if (day === BLANK_DAY) return;
    const method = textAt(rankings, "method", row);
    const key = `${day} ${method}`;
    const snapshot = found.get(key) ?? {
      takenOn: day as Day,
      method,
      way: readWay(textAt(rankings, "rankedBy", row)),
      classes: new Set(),
    };
    found.set(key, snapshot);
    snapshot.classes.add(textAt(rankings, "class", row));
  });
  return Array.from(found.values(), ({ classes, ...snapshot }) => ({
    ...snapshot,
    classNames: namesIn(classes),
  })).sort((one, other) => other.takenOn - one.takenOn);
}

/** In an order of their own: that of the rows says nothing. */
function namesIn(classes: Iterable<string>): readonly string[] {
  return [...new Set(classes)].filter((name) => name !== "").sort();
}

/** One snapshot; without customers where the book does not hold it. */
export function readSnapshot(book: Book, { takenOn, method }: SnapshotKey): Snapshot {
  const customers = new Map<string, SnapshotCustomer>();
  const written = listSnapshots(book).find((key) => key.takenOn === takenOn && key.method === method);
  const { rankings } = book;
  if (!rankings || !written) return { takenOn, method, classNames: [], customers };
  const values = numbersOf(rankings, "value");
  daysOf(rankings, "takenOn").forEach((day, row) => {
    if (day !== takenOn || textAt(rankings, "method", row) !== method) return;
    const value = values[row]!;
    customers.set(textAt(rankings, "customerId", row), {
      name: textAt(rankings, "customer", row),
      class: textAt(rankings, "class", row),
      value: Number.isNaN(value) ? 0 : value,
    });
  });
  return { ...written, customers };
}

/** A ranking of today as the snapshot that writing it would make. */
export function snapshotOf(ranking: Ranking, today: Day): Snapshot {
  const { customers, values, classes, order, query } = ranking;
  const entries = Array.from(order, (row): [string, SnapshotCustomer] => [
    customers.ids[row]!,
    { name: textAt(customers, "name", row), class: classes[row]!, value: values[row]! },
  ]);
  return {
    takenOn: today,
    method: query.method,
    way: wayOf(query),
    classNames: namesIn(classes),
    customers: new Map(entries),
  };
}
