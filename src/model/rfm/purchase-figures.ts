/**
 * Recency, frequency and monetary value of each customer: how long ago, how often and how much they bought.
 *
 * What a purchase is stands in `purchase-visits.ts`: a blank amount was a call or a chat, a negative one gives
 * money back, so it lowers the value and undoes what was brought back whole. Who never bought has no figures
 * and is not scored.
 */
import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { purchaseVisits } from "../purchases/purchase-visits";
import { roundValue } from "../ranking/round-value";

/** Arrays by place in `rows`. */
export interface PurchaseFigures {
  /** Customer rows of those who bought something, in order of the register. */
  readonly rows: Int32Array;
  /** Days from the last purchase to the day of observation; 0 for a purchase on that day. */
  readonly recency: Float64Array;
  /** Purchases. */
  readonly frequency: Float64Array;
  /** Sum of amounts, refunds deducted, rounded to a millionth. */
  readonly monetary: Float64Array;
}

/** The figures of all who bought from `from` (open where undefined) up to `asOf`, both days included. */
export function purchaseFigures(book: Book, asOf: Day, from?: Day): PurchaseFigures {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const isPurchase = purchaseVisits(book, { to: asOf, ...(from !== undefined && { from }) });
  const first = from ?? BLANK_DAY + 1;
  const rows: number[] = [];
  const recency: number[] = [];
  const frequency: number[] = [];
  const monetary: number[] = [];
  for (let customer = 0; customer < book.customers.size; customer++) {
    let purchases = 0;
    let last = BLANK_DAY;
    let sum = 0;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
      const visit = order[place]!;
      const day = dates[visit]!;
      const amount = amounts[visit]!;
      if (day === BLANK_DAY || day < first || day > asOf || Number.isNaN(amount)) continue;
      sum += amount;
      if (isPurchase[visit] !== 1) continue;
      purchases++;
      last = day as Day;
    }
    if (purchases === 0) continue;
    rows.push(customer);
    recency.push(asOf - last);
    frequency.push(purchases);
    monetary.push(roundValue(sum));
  }
  return {
    rows: Int32Array.from(rows),
    recency: Float64Array.from(recency),
    frequency: Float64Array.from(frequency),
    monetary: Float64Array.from(monetary),
  };
}
