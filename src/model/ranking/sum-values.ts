/**
 * What each customer spent. This loop over all visits is most of the time a ranking takes, and most
 * of that goes into asking each visit whether it counts. Usually all do: everything up to today, no
 * unknown customer. That is known without looking at each (the links say whether a customer is
 * missing, first and last day are found once for a log), and then the loop asks nothing.
 */
import { daysOf, linksOf, type Book } from "../book";
import { FIRST_DAY, LAST_DAY } from "../day";
import type { RankingQuery } from "./ranking";
import { roundValue } from "./round-value";
import { visitWorth } from "./visit-worth";

export interface CustomerValues {
  /** Sum of what visits add (`visit-worth.ts`) by customer row, refunds deducted, rounded to a millionth. */
  readonly values: Float64Array;
  /** Visits counted. */
  readonly visits: number;
}

/**
 * The value of each customer in the period, both its days included. A visit of an unknown customer
 * does not count; a blank amount counts as a visit without value; a visit without a day does not
 * count, whatever the period.
 */
export function sumValues(
  book: Book,
  query: Pick<RankingQuery, "from" | "to" | "basis" | "halfLife">,
): CustomerValues {
  const { customerRow, order } = linksOf(book);
  const amounts = visitWorth(book, query);
  const days = daysOf(book.visits, "date");
  const from = query.from ?? FIRST_DAY;
  const to = query.to ?? LAST_DAY;
  const values = new Float64Array(book.customers.size);
  const { first, last } = dayRange(days);
  const allCount = order.length === customerRow.length && first >= from && last <= to;
  const visits = allCount
    ? addAll(values, customerRow, amounts)
    : addCounted(values, customerRow, amounts, days, from, to);
  for (let row = 0; row < values.length; row++) values[row] = roundValue(values[row]!);
  return { values, visits };
}

function addAll(values: Float64Array, customerRow: Int32Array, amounts: Float64Array): number {
  for (let visit = 0; visit < customerRow.length; visit++) {
    const amount = amounts[visit]!;
    if (!Number.isNaN(amount)) values[customerRow[visit]!]! += amount;
  }
  return customerRow.length;
}

function addCounted(
  values: Float64Array,
  customerRow: Int32Array,
  amounts: Float64Array,
  days: Int32Array,
  from: number,
  to: number,
): number {
  let visits = 0;
  for (let visit = 0; visit < customerRow.length; visit++) {
    const row = customerRow[visit]!;
    const day = days[visit]!;
    if (row < 0 || day < from || day > to) continue;
    visits++;
    const amount = amounts[visit]!;
    if (!Number.isNaN(amount)) values[row]! += amount;
  }
  return visits;
}

interface DayRange {
  readonly first: number;
  readonly last: number;
}

const ranges = new WeakMap<Int32Array, DayRange>();

/** First and last day of a column; found once. */
function dayRange(days: Int32Array): DayRange {
  const known = ranges.get(days);
  if (known) return known;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const range = { first, last };
  ranges.set(days, range);
  return range;
}

/** The sum of all values, and of the positive ones, both rounded to a millionth. */
export function sumTotals(values: Float64Array): { total: number; turnover: number } {
  let earned = 0;
  let owed = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value > 0) earned += value;
    else owed += value;
  }
  return { total: roundValue(earned + owed), turnover: roundValue(earned) };
}
