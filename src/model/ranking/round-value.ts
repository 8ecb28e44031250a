/**
 * A value of money rounded to a millionth, so that 0.1 + 0.2 and 0.3 are the same value and share a
 * rank whatever the order of the visits. From 9,007,199,254 on, a double has no sixth decimal to
 * round, and the value stays as it is. Never -0.
 */
export function roundValue(value: number): number {
  if (Math.abs(value) >= EXACT_BELOW) return value;
  return Math.round(value * 1e6) / 1e6 + 0;
}

const EXACT_BELOW = Number.MAX_SAFE_INTEGER / 1e6;
