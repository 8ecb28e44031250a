/**
 * Ranks every customer of a book by what they spent in a period: sum, sort, then one walk from the
 * highest value down, which finds each one's rank and cumulative share, and where A and B end.
 *
 * A class is a stretch of values: under every rule, who has more is never in a lower class. So two
 * floors, the lowest value still in A and in B, say the class of everyone.
 */
import type { Book } from "../book";
import { classByRule } from "./class-rule";
import { fixClasses } from "./fixed-classes";
import { orderByValue } from "./order-by-value";
import { CUSTOMER_CLASSES, type CustomerClass, type Ranking, type RankingQuery } from "./ranking";
import { sumTotals, sumValues } from "./sum-values";
import { summarize } from "./summarize";

/**
 * The ranking of all customers of the book. The query is taken as it is; `rankingQueryProblems` says
 * whether it makes sense. A book without customers or without turnover is ranked too: all shares 0,
 * all classes C unless fixed.
 */
export function rankBook(book: Book, query: RankingQuery): Ranking {
  const { values, visits } = sumValues(book, query);
  const { total, turnover } = sumTotals(values);
  const order = orderByValue(values);
  const { ranks, cumulative, floorA, floorB } = walk(values, order, turnover, query);
  const shares = new Float64Array(values.length);
  const codes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value > 0) shares[row] = value / turnover;
    codes[row] = value >= floorA ? 0 : value >= floorB ? 1 : 2;
  }
  const fixed = fixClasses(book.customers, codes);
  const summary = summarize(values, codes, turnover);
  const classes = classNames(codes);
  const figures = { values, shares, ranks, cumulative, classes, fixed, order, summary };
  return { query, customers: book.customers, visits, total, turnover, ...figures };
}

interface Walk {
  readonly ranks: Int32Array;
  readonly cumulative: Float64Array;
  /** The lowest value in A, and in A or B; Infinity where there is none. */
  readonly floorA: number;
  readonly floorB: number;
}

/** From the highest value down; a group of equal values is judged once, by what stands above it. */
function walk(values: Float64Array, order: Int32Array, turnover: number, query: RankingQuery): Walk {
  const ranks = new Int32Array(order.length);
  const cumulative = new Float64Array(order.length);
  let floorA = Infinity;
  let floorB = Infinity;
  let group = NaN;
  let rank = 0;
  let sum = 0;
  for (let position = 0; position < order.length; position++) {
    const row = order[position]!;
    const value = values[row]!;
    if (value !== group) {
      group = value;
      rank = position + 1;
      const name = classByRule(query, { value, turnover, before: sum });
      if (name === "A") floorA = value;
      if (name !== "C") floorB = value;
    }
    if (value > 0) sum += value;
    ranks[row] = rank;
    cumulative[row] = sum === 0 ? 0 : Math.min(1, sum / turnover);
  }
  return { ranks, cumulative, floorA, floorB };
}

function classNames(codes: Uint8Array): readonly CustomerClass[] {
  const names = new Array<CustomerClass>(codes.length);
  for (let row = 0; row < codes.length; row++) names[row] = CUSTOMER_CLASSES[codes[row]!]!;
  return names;
}
