/**
 * What the models see of each customer at the end of a day: how often he came back, when last, since
 * when he is known, and what he spends. The first purchase makes him a customer and is otherwise left
 * out, also of the mean value: it may have been an offer, and all others are counted from it.
 * This reproduces all 2,357 rows of the published CDNOW summary.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import { purchaseDays, purchaseDaysInSteps, type PurchaseDays } from "../purchases/purchase-days";
import type { Work } from "../work";
import { weeksBetween } from "./weeks";

/** Columns by customer row. All zero for a customer who has not bought. */
export interface CustomerHistories {
  /** 1 for a customer with a purchase; the others are in no fit and get no prediction. */
  readonly hasBought: Uint8Array;
  /** Days with a purchase after the first (x). */
  readonly repeats: Int32Array;
  /** Weeks from the first purchase to the last (tx). */
  readonly recencyWeeks: Float64Array;
  /** Weeks from the first purchase to the day of observation (T). */
  readonly ageWeeks: Float64Array;
  /** Mean of the days with a purchase after the first; 0 without any (m). */
  readonly meanValue: Float64Array;
}

/** One customer's row of the histories, without money. */
export interface History {
  readonly repeats: number;
  readonly recencyWeeks: number;
  readonly ageWeeks: number;
}

/** The histories at the end of day `to`, of purchases from `from` on. */
export function customerHistories(book: Book, period: { from?: Day; to: Day }): CustomerHistories {
  return historiesOf(purchaseDays(book, period), period.to);
}

/** The same in steps. */
export function* customerHistoriesInSteps(
  book: Book,
  period: { from?: Day; to: Day },
): Work<CustomerHistories> {
  return historiesOf(yield* purchaseDaysInSteps(book, period), period.to);
}

/** The histories that these purchases make, none of them after `to`. */
export function historiesOf({ starts, days, totals }: PurchaseDays, to: Day): CustomerHistories {
  const histories = emptyHistories(starts.length - 1);
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row]!;
    const end = starts[row + 1]!;
    if (from === end) continue;
    const first = days[from]! as Day;
    const repeats = end - from - 1;
    let value = 0;
    for (let at = from + 1; at < end; at++) value += totals[at]!;
    histories.hasBought[row] = 1;
    histories.repeats[row] = repeats;
    histories.recencyWeeks[row] = weeksBetween(first, days[end - 1]! as Day);
    histories.ageWeeks[row] = weeksBetween(first, to);
    histories.meanValue[row] = repeats > 0 ? value / repeats : 0;
  }
  return histories;
}

/** Room for this many customers, none of whom has bought. */
export function emptyHistories(customers: number): CustomerHistories {
  return {
    hasBought: new Uint8Array(customers),
    repeats: new Int32Array(customers),
    recencyWeeks: new Float64Array(customers),
    ageWeeks: new Float64Array(customers),
    meanValue: new Float64Array(customers),
  };
}

/** One row of the histories. */
export function historyAt(histories: CustomerHistories, row: number): History {
  return {
    repeats: histories.repeats[row]!,
    recencyWeeks: histories.recencyWeeks[row]!,
    ageWeeks: histories.ageWeeks[row]!,
  };
}

/** Rows of those who have bought. */
export function customerRows({ hasBought }: CustomerHistories): Int32Array {
  return Int32Array.from(hasBought.keys()).filter((row) => hasBought[row] === 1);
}
