import type { ClassSummary, ValueOrder } from "./ranking";
import { roundValue } from "./round-value";

/** Heads, value and share of turnover of each class; `places` in `classes` by customer row. */
export function summarize(
  { values, turnover }: ValueOrder,
  places: Uint8Array,
  classes: readonly string[],
): readonly ClassSummary[] {
  const heads = new Int32Array(classes.length);
  const earned = new Float64Array(classes.length);
  const owed = new Float64Array(classes.length);
  for (let row = 0; row < values.length; row++) {
    const place = places[row]!;
    const value = values[row]!;
    heads[place]!++;
    if (value > 0) earned[place]! += value;
    else owed[place]! += value;
  }
  return classes.map((name, place) => ({
    class: name,
    customers: heads[place]!,
    value: roundValue(earned[place]! + owed[place]!),
    share: turnover > 0 ? Math.min(1, roundValue(earned[place]!) / turnover) : 0,
  }));
}
