import { CUSTOMER_CLASSES, type ClassSummary, type CustomerClass } from "./ranking";
import { roundValue } from "./round-value";

/** Heads, value and share of turnover of each class; `codes` are places in `CUSTOMER_CLASSES`. */
export function summarize(
  values: Float64Array,
  codes: Uint8Array,
  turnover: number,
): Readonly<Record<CustomerClass, ClassSummary>> {
  const heads = new Int32Array(CUSTOMER_CLASSES.length);
  const earned = new Float64Array(CUSTOMER_CLASSES.length);
  const owed = new Float64Array(CUSTOMER_CLASSES.length);
  for (let row = 0; row < values.length; row++) {
    const code = codes[row]!;
    const value = values[row]!;
    heads[code]!++;
    if (value > 0) earned[code]! += value;
    else owed[code]! += value;
  }
  const summaryOf = (code: number): ClassSummary => ({
    customers: heads[code]!,
    value: roundValue(earned[code]! + owed[code]!),
    share: turnover > 0 ? Math.min(1, roundValue(earned[code]!) / turnover) : 0,
  });
  return { A: summaryOf(0), B: summaryOf(1), C: summaryOf(2) };
}
