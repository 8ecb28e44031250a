import type { Book } from "../book";
import type { TableData } from "../table-data";
import { orderByValue } from "./order-by-value";
import type { RankingQuery, ValueOrder } from "./ranking";
import { sumTotals, sumValues, type CustomerValues } from "./sum-values";

/** What every customer of the book brought in the period, on the query's basis, put in order. */
export function orderValues(
  book: Book,
  query: Pick<RankingQuery, "from" | "to" | "basis" | "halfLife">,
): ValueOrder {
  return orderOf(book.customers, sumValues(book, query));
}

/** Values in order: a sort, and one walk from the highest value down. Without turnover all shares are 0. */
export function orderOf(customers: TableData, { values, visits }: CustomerValues): ValueOrder {
  const { total, turnover } = sumTotals(values);
  const { rows: order, values: inOrder } = orderByValue(values);
  const shares = new Float64Array(values.length);
  const ranks = new Int32Array(values.length);
  const cumulative = new Float64Array(values.length);
  let rank = 0;
  let group = NaN;
  let sum = 0;
  for (let position = 0; position < order.length; position++) {
    const row = order[position]!;
    const value = inOrder[position]!;
    if (value !== group) {
      group = value;
      rank = position + 1;
    }
    if (value > 0) sum += value;
    ranks[row] = rank;
    cumulative[row] = sum === 0 ? 0 : Math.min(1, sum / turnover);
  }
  for (let row = 0; row < values.length; row++) if (values[row]! > 0) shares[row] = values[row]! / turnover;
  return { customers, visits, total, turnover, values, shares, ranks, cumulative, order };
}
