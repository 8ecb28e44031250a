/**
 * ln Γ(from + n) − ln Γ(from) for n = 0, 1, 2 …: a sum of n logarithms. A likelihood needs it for every
 * number of repeats; one pass makes them all, and no digits are lost between two large numbers.
 */
export interface RisingFactorials {
  /** By n: Σ ln(from + k) for k < n. */
  readonly logs: Float64Array;
  /** By n: its derivative by `from`, Σ 1 / (from + k) for k < n. */
  readonly derivatives: Float64Array;
}

/** The logarithms of the rising factorials of `from`, for n up to `highest`. */
export function risingFactorials(from: number, highest: number): RisingFactorials {
  const logs = new Float64Array(highest + 1);
  const derivatives = new Float64Array(highest + 1);
  for (let n = 0; n < highest; n++) {
    logs[n + 1] = logs[n]! + Math.log(from + n);
    derivatives[n + 1] = derivatives[n]! + 1 / (from + n);
  }
  return { logs, derivatives };
}
