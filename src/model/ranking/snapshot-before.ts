import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { textAt } from "../table-data";
import type { RankingMethod } from "./ranking";

export interface SnapshotClasses {
  readonly takenOn: Day;
  /** Class by customer row; undefined for customers who were not in it. */
  readonly classes: readonly (string | undefined)[];
}

const found = new WeakMap<Book, Map<string, SnapshotClasses | undefined>>();

/**
 * The latest snapshot of a day before this one under the method; undefined where there is none. Looked for
 * once in a book: while a limit is dragged it is asked for at every step, and a book may hold a million rows.
 */
export function snapshotBefore(book: Book, method: RankingMethod, day: Day): SnapshotClasses | undefined {
  const known = found.get(book) ?? new Map<string, SnapshotClasses | undefined>();
  found.set(book, known);
  const key = `${method} ${day}`;
  if (!known.has(key)) known.set(key, readBefore(book, method, day));
  return known.get(key);
}

function readBefore(book: Book, method: RankingMethod, day: Day): SnapshotClasses | undefined {
  const { rankings, customers } = book;
  if (!rankings) return undefined;
  const days = daysOf(rankings, "takenOn");
  const isOfMethod = (row: number): boolean => textAt(rankings, "method", row) === method;
  let takenOn = BLANK_DAY;
  days.forEach((taken, row) => {
    if (taken < day && taken > takenOn && isOfMethod(row)) takenOn = taken as Day;
  });
  if (takenOn === BLANK_DAY) return undefined;
  const classes = new Array<string | undefined>(customers.size);
  days.forEach((taken, row) => {
    if (taken !== takenOn || !isOfMethod(row)) return;
    const customer = customers.index.get(textAt(rankings, "customerId", row));
    if (customer !== undefined) classes[customer] = textAt(rankings, "class", row);
  });
  return { takenOn, classes };
}
