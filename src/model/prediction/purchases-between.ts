/** How often and for how much each customer bought in a stretch of days. */
import type { Day } from "../day";
import type { PurchaseDays } from "../purchases/purchase-days";

/** By customer row. */
export interface Purchases {
  readonly visits: Float64Array;
  readonly value: Float64Array;
}

/** Each customer's purchases after one day and up to another. */
export function purchasesBetween(purchases: PurchaseDays, after: Day, to: Day): Purchases {
  return countBetween(purchases, after, to, 0);
}

/** The same but for the first purchase of each, wherever it lies. */
export function repeatsBetween(purchases: PurchaseDays, after: Day, to: Day): Purchases {
  return countBetween(purchases, after, to, 1);
}

function countBetween(
  { starts, days, totals }: PurchaseDays,
  after: Day,
  to: Day,
  skipped: number,
): Purchases {
  const visits = new Float64Array(starts.length - 1);
  const value = new Float64Array(starts.length - 1);
  for (let row = 0; row < visits.length; row++) {
    for (let at = starts[row]! + skipped; at < starts[row + 1]!; at++) {
      if (days[at]! <= after || days[at]! > to) continue;
      visits[row]!++;
      value[row]! += totals[at]!;
    }
  }
  return { visits, value };
}
