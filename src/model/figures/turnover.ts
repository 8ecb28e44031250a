import { roundValue } from "../ranking/round-value";
import { placesIn, type CountedVisits } from "./counted-visits";
import type { FigurePeriod } from "./period-sums";

/** The sum of all amounts of a period, refunds deducted; both its days are included. */
export function turnoverIn(counted: CountedVisits, { from, to }: FigurePeriod): number {
  const { start, end } = placesIn(counted, from, to);
  let turnover = 0;
  for (let place = start; place < end; place++) {
    const amount = counted.amount[place]!;
    if (!Number.isNaN(amount)) turnover += amount;
  }
  return roundValue(turnover);
}
