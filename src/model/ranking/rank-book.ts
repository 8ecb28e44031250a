/**
 * Ranks every customer of a book by what they spent in a period: sum, sort, then one walk from the
 * highest value down that gives each group of equal values its rank and class.
 *
 * Totals are summed in the order of the ranking, not of the register, so that the same customers in
 * another order give the same figures to the last digit.
 */
import type { Book } from "../book";
import { classByRule } from "./class-rule";
import { fixClasses } from "./fixed-classes";
import { orderByValue } from "./order-by-value";
import { CUSTOMER_CLASSES, type CustomerClass, type Ranking, type RankingQuery } from "./ranking";
import { roundValue } from "./round-value";
import { sumValues } from "./sum-values";
import { summarize } from "./summarize";

/**
 * The ranking of all customers of the book. The query is taken as it is; `rankingQueryProblems` says
 * whether it makes sense. A book without customers or without turnover is ranked too: all shares 0,
 * all classes C unless fixed.
 */
export function rankBook(book: Book, query: RankingQuery): Ranking {
  const { values, visits } = sumValues(book, query);
  const order = orderByValue(values);
  const { total, turnover } = totalsOf(values, order);
  const { shares, cumulative, ranks, codes } = walk(values, order, turnover, query);
  const fixed = fixClasses(book.customers, codes);
  const summary = summarize(values, shares, codes, order);
  const classes = classNames(codes);
  const figures = { values, shares, ranks, cumulative, classes, fixed, order, summary };
  return { query, customers: book.customers, visits, total, turnover, ...figures };
}

function totalsOf(values: Float64Array, order: Int32Array): { total: number; turnover: number } {
  let turnover = 0;
  let owed = 0;
  for (let position = 0; position < order.length; position++) {
    const value = values[order[position]!]!;
    if (value > 0) turnover += value;
    else owed += value;
  }
  return { total: roundValue(turnover + owed), turnover: roundValue(turnover) };
}

interface Walk {
  readonly shares: Float64Array;
  readonly cumulative: Float64Array;
  readonly ranks: Int32Array;
  /** Class by the figures, as its place in `CUSTOMER_CLASSES`. */
  readonly codes: Uint8Array;
}

/** From the highest value down; a group of equal values is judged once, by what stands above it. */
function walk(values: Float64Array, order: Int32Array, turnover: number, query: RankingQuery): Walk {
  const size = values.length;
  const shares = new Float64Array(size);
  const cumulative = new Float64Array(size);
  const ranks = new Int32Array(size);
  const codes = new Uint8Array(size);
  let sum = 0;
  let groupValue = NaN;
  let share = 0;
  let rank = 0;
  let code = 0;
  for (let position = 0; position < size; position++) {
    const row = order[position]!;
    const value = values[row]!;
    if (value !== groupValue) {
      groupValue = value;
      rank = position + 1;
      share = value > 0 ? value / turnover : 0;
      code = CUSTOMER_CLASSES.indexOf(classByRule(query, { value, turnover, before: sum }));
    }
    if (value > 0) sum += value;
    shares[row] = share;
    cumulative[row] = turnover > 0 ? Math.min(1, sum / turnover) : 0;
    ranks[row] = rank;
    codes[row] = code;
  }
  return { shares, cumulative, ranks, codes };
}

function classNames(codes: Uint8Array): readonly CustomerClass[] {
  const names = new Array<CustomerClass>(codes.length);
  for (let row = 0; row < codes.length; row++) names[row] = CUSTOMER_CLASSES[codes[row]!]!;
  return names;
}
