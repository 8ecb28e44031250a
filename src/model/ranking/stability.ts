/**
 * How stable classes are: would a customer be in the same class if chance had dealt the visits otherwise?
 * Each customer's visits are drawn again, as many as there were, out of their own with replacement (a
 * bootstrap), everyone is ranked again, and it is counted how often the class is the same. Someone with
 * one visit keeps its value, but the others' limits move. Fixed classes and the margin are left aside:
 * the question is what the figures carry.
 */
import { daysOf, linksOf, type Book } from "../book";
import { FIRST_DAY, LAST_DAY } from "../day";
import type { Work } from "../work";
import { classFloors, placesByFloors } from "./class-floors";
import { orderOf } from "./order-values";
import type { RankingQuery } from "./ranking";
import { roundValue } from "./round-value";
import { visitWorth } from "./visit-worth";

/** Resamplings that can be asked for. */
export const MOST_RESAMPLINGS = 10_000;

export interface Stability {
  readonly resamplings: number;
  /** By customer row: in how many of them the class by the figures is the same. */
  readonly same: Int32Array;
}

/** `random` answers numbers from 0 up to 1, as a seeded generator does; the same ones, the same answer. */
export function* classStability(
  book: Book,
  query: RankingQuery,
  resamplings: number,
  random: () => number,
): Work<Stability> {
  const { starts, worth } = worthByCustomer(book, query);
  const placesOf = (values: Float64Array): Uint8Array => {
    const order = orderOf(book.customers, { values, visits: worth.length });
    return placesByFloors(order, classFloors(order, query));
  };
  const valuesOf = (pick: (from: number, count: number, visit: number) => number): Float64Array =>
    Float64Array.from({ length: book.customers.size }, (_, row) => {
      const from = starts[row]!;
      const end = starts[row + 1]!;
      let sum = 0;
      for (let visit = from; visit < end; visit++) sum += worth[pick(from, end - from, visit)]!;
      return roundValue(sum);
    });
  const actual = placesOf(valuesOf((_from, _count, visit) => visit));
  const same = new Int32Array(book.customers.size);
  for (let turn = 0; turn < resamplings; turn++) {
    yield turn / resamplings;
    const drawn = placesOf(valuesOf((from, count) => from + Math.floor(random() * count)));
    for (let row = 0; row < same.length; row++) if (drawn[row] === actual[row]) same[row]!++;
  }
  return { resamplings, same };
}

/** What the visits of the period add, those of customer row r from `starts[r]` up to `starts[r + 1]`. */
function worthByCustomer(book: Book, query: RankingQuery): { starts: Int32Array; worth: Float64Array } {
  const links = linksOf(book);
  const days = daysOf(book.visits, "date");
  const amounts = visitWorth(book, query);
  const from = query.from ?? FIRST_DAY;
  const to = query.to ?? LAST_DAY;
  const starts = new Int32Array(book.customers.size + 1);
  const worth: number[] = [];
  for (let row = 0; row < book.customers.size; row++) {
    for (let position = links.starts[row]!; position < links.starts[row + 1]!; position++) {
      const visit = links.order[position]!;
      if (days[visit]! < from || days[visit]! > to) continue;
      const amount = amounts[visit]!;
      worth.push(Number.isNaN(amount) ? 0 : amount);
    }
    starts[row + 1] = worth.length;
  }
  return { starts, worth: Float64Array.from(worth) };
}
