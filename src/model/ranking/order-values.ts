import type { Book } from "../book";
import { orderByValue } from "./order-by-value";
import type { RankingQuery, ValueOrder } from "./ranking";
import { sumTotals, sumValues } from "./sum-values";

/**
 * Sums what every customer of the book spent in the period and puts them in order: one pass over the
 * visits, a sort, and one walk from the highest value down. A book without turnover has shares of 0.
 */
export function orderValues(book: Book, period: Pick<RankingQuery, "from" | "to">): ValueOrder {
  const { values, visits } = sumValues(book, period);
  const { total, turnover } = sumTotals(values);
  const order = orderByValue(values);
  const shares = new Float64Array(values.length);
  const ranks = new Int32Array(values.length);
  const cumulative = new Float64Array(values.length);
  let rank = 0;
  let group = NaN;
  let sum = 0;
  for (let position = 0; position < order.length; position++) {
    const row = order[position]!;
    const value = values[row]!;
    if (value !== group) {
      group = value;
      rank = position + 1;
    }
    if (value > 0) {
      shares[row] = value / turnover;
      sum += value;
    }
    ranks[row] = rank;
    cumulative[row] = sum === 0 ? 0 : Math.min(1, sum / turnover);
  }
  return { customers: book.customers, visits, total, turnover, values, shares, ranks, cumulative, order };
}
