import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, LAST_DAY } from "../day";
import type { RankingQuery } from "./ranking";
import { roundValue } from "./round-value";

export interface CustomerValues {
  /** Sum of amounts by customer row, refunds deducted, rounded to a millionth. */
  readonly values: Float64Array;
  /** Visits counted. */
  readonly visits: number;
}

/**
 * What each customer spent in the period, both its days included. A visit of an unknown customer does
 * not count; a blank amount counts as a visit without value; a visit without a day counts only where
 * the period has no beginning.
 */
export function sumValues(book: Book, period: Pick<RankingQuery, "from" | "to">): CustomerValues {
  const { customerRow } = linksOf(book);
  const amounts = numbersOf(book.visits, "amount");
  const days = daysOf(book.visits, "date");
  const from = period.from ?? BLANK_DAY;
  // One unsigned comparison says whether a day is in the period: before it, the difference wraps round.
  const span = ((period.to ?? LAST_DAY) - from) >>> 0;
  const values = new Float64Array(book.customers.size);
  let visits = 0;
  for (let visit = 0; visit < customerRow.length; visit++) {
    const row = customerRow[visit]!;
    if (row < 0 || (days[visit]! - from) >>> 0 > span) continue;
    visits++;
    const amount = amounts[visit]!;
    if (!Number.isNaN(amount)) values[row]! += amount;
  }
  for (let row = 0; row < values.length; row++) values[row] = roundValue(values[row]!);
  return { values, visits };
}
