/**
 * Ranks every customer of a book by what they spent in a period: sum, sort, then one walk from the
 * highest value down that gives each group of equal values its rank and class.
 *
 * Totals are summed in the order of the ranking, not of the register, so that the same customers in
 * another order give the same figures to the last digit.
 */
import type { Book } from "../book";
import { classByRule } from "./class-rule";
import { fixedClassReader } from "./fixed-classes";
import { orderByValue } from "./order-by-value";
import type { ClassSummary, CustomerClass, Ranking, RankingQuery } from "./ranking";
import { roundValue } from "./round-value";
import { sumValues } from "./sum-values";

/**
 * The ranking of all customers of the book. The query is taken as it is; `rankingQueryProblems` says
 * whether it makes sense. A book without customers or without turnover is ranked too: all shares 0,
 * all classes C unless fixed.
 */
export function rankBook(book: Book, query: RankingQuery): Ranking {
  const { values, visits } = sumValues(book, query);
  const order = orderByValue(values);
  const { total, turnover } = totalsOf(values, order);
  const size = values.length;
  const shares = new Float64Array(size);
  const cumulative = new Float64Array(size);
  const ranks = new Int32Array(size);
  const fixed = new Uint8Array(size);
  const classes = new Array<CustomerClass>(size).fill("C");
  const fixedClassOf = fixedClassReader(book.customers);

  let sum = 0;
  let groupValue = NaN;
  let groupRank = 0;
  let groupClass: CustomerClass = "C";
  for (let position = 0; position < size; position++) {
    const row = order[position]!;
    const value = values[row]!;
    if (value !== groupValue) {
      groupValue = value;
      groupRank = position + 1;
      groupClass = classByRule(query, { value, turnover, before: sum });
    }
    if (value > 0) {
      sum += value;
      shares[row] = value / turnover;
    }
    cumulative[row] = turnover > 0 ? Math.min(1, sum / turnover) : 0;
    ranks[row] = groupRank;
    const fixedClass = fixedClassOf(row);
    if (fixedClass) fixed[row] = 1;
    classes[row] = fixedClass ?? groupClass;
  }
  const summary = summaryOf(values, shares, classes, order);
  const figures = { values, shares, ranks, cumulative, classes, fixed, order, summary };
  return { query, customers: book.customers, visits, total, turnover, ...figures };
}

function totalsOf(values: Float64Array, order: Int32Array): { total: number; turnover: number } {
  let turnover = 0;
  let owed = 0;
  for (const row of order) {
    const value = values[row]!;
    if (value > 0) turnover += value;
    else owed += value;
  }
  return { total: roundValue(turnover + owed), turnover: roundValue(turnover) };
}

function summaryOf(
  values: Float64Array,
  shares: Float64Array,
  classes: readonly CustomerClass[],
  order: Int32Array,
): Record<CustomerClass, ClassSummary> {
  const sums = {
    A: { customers: 0, value: 0, share: 0 },
    B: { customers: 0, value: 0, share: 0 },
    C: { customers: 0, value: 0, share: 0 },
  };
  for (const row of order) {
    const sum = sums[classes[row]!];
    sum.customers++;
    sum.value += values[row]!;
    sum.share += shares[row]!;
  }
  for (const sum of [sums.A, sums.B, sums.C]) {
    sum.value = roundValue(sum.value);
    sum.share = Math.min(1, sum.share);
  }
  return sums;
}
