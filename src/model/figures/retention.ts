import { isPurchase, placesIn, type CountedVisits } from "./counted-visits";
import { partOf } from "./figure";
import type { FigurePeriod } from "./period-sums";

/** Rows of the customers who bought something in a period. */
export function buyersIn(counted: CountedVisits, { from, to }: FigurePeriod): ReadonlySet<number> {
  const { start, end } = placesIn(counted, from, to);
  const buyers = new Set<number>();
  for (let place = start; place < end; place++) {
    if (isPurchase(counted.amount[place]!)) buyers.add(counted.customer[place]!);
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
  let kept = 0;
  for (const row of before) if (after.has(row)) kept++;
  return partOf(kept, before.size);
}
