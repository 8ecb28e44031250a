import { orderByValue } from "../ranking/order-by-value";
import type { CustomerPredictions } from "./predict-customers";

/**
 * Customer rows of those who have bought, of whom most is expected first: by value, or by visits where no
 * value is foreseen. Equals in order of the register.
 */
export function mostExpectedFirst({ expectedVisits, expectedValue }: CustomerPredictions): Int32Array {
  const hasValue = expectedValue.some((value) => !Number.isNaN(value));
  const expected = hasValue ? expectedValue : expectedVisits;
  const rows = Int32Array.from(expected.keys()).filter((row) => !Number.isNaN(expected[row]!));
  const inOrder = orderByValue(Float64Array.from(rows, (row) => expected[row]!));
  return inOrder.rows.map((place) => rows[place]!);
}
