import { CUSTOMER_CLASSES, type ClassSummary, type CustomerClass } from "./ranking";
import { roundValue } from "./round-value";

/** Heads, value and share of turnover of each class; `codes` are places in `CUSTOMER_CLASSES`. */
export function summarize(
  values: Float64Array,
  shares: Float64Array,
  codes: Uint8Array,
  order: Int32Array,
): Readonly<Record<CustomerClass, ClassSummary>> {
  const customersOf = new Int32Array(CUSTOMER_CLASSES.length);
  const valueOf = new Float64Array(CUSTOMER_CLASSES.length);
  const shareOf = new Float64Array(CUSTOMER_CLASSES.length);
  for (let position = 0; position < order.length; position++) {
    const row = order[position]!;
    const code = codes[row]!;
    customersOf[code]!++;
    valueOf[code]! += values[row]!;
    shareOf[code]! += shares[row]!;
  }
  const summaryOf = (code: number): ClassSummary => ({
    customers: customersOf[code]!,
    value: roundValue(valueOf[code]!),
    share: Math.min(1, shareOf[code]!),
  });
  return { A: summaryOf(0), B: summaryOf(1), C: summaryOf(2) };
}
