import { placesIn, type CountedVisits } from "./counted-visits";
import { partOf } from "./figure";
import type { FigurePeriod } from "./period-sums";

/** By row of the customer: 1 where something was bought in a period. */
export function buyersIn(counted: CountedVisits, { from, to }: FigurePeriod): Uint8Array {
  const { start, end } = placesIn(counted, from, to);
  const buyers = new Uint8Array(counted.firstPurchase.length);
  for (let place = start; place < end; place++) {
    if (counted.purchase[place] === 1) buyers[counted.customer[place]!] = 1;
  }
  return buyers;
}

/**
 * Retention: of those who bought in the first period, the part that bought again in the second. Churn is what
 * is left to 1. null where nobody bought in the first.
 */
export function retentionBetween(
  counted: CountedVisits,
  first: FigurePeriod,
  second: FigurePeriod,
): number | null {
  const before = buyersIn(counted, first);
  const after = buyersIn(counted, second);
  let bought = 0;
  let again = 0;
  before.forEach((isBuyer, row) => {
    bought += isBuyer;
    again += isBuyer & after[row]!;
  });
  return partOf(again, bought);
}
