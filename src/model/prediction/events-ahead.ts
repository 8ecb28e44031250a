/**
 * How many visits a customer would make in some time if he never left. His rate is unknown but for a
 * gamma distribution (shape, and how much of the scale the time ahead is), so their number follows a
 * negative binomial distribution: P(N = k) = Γ(shape + k) / (Γ(shape) k!) · (1 − z)^shape · z^k.
 *
 * The probabilities are made one from another. With many repeats behind him the first ones are too
 * small for a double, so the walk begins where they are worth counting.
 */
import { logGamma } from "./log-gamma";

/** Left of the mean by so many standard deviations nothing is left. */
const DEVIATIONS = 12;
const NEGLIGIBLE = 1e-17;

/** P(N = k). `z` is between 0 and 1. */
export function probabilityOfEvents(shape: number, z: number, k: number): number {
  if (z === 0) return k === 0 ? 1 : 0;
  const logWays = k === 0 ? 0 : logGamma(shape + k) - logGamma(shape) - logGamma(k + 1);
  return Math.exp(logWays + shape * Math.log1p(-z) + k * Math.log(z));
}

/** Calls back with k = 0, 1, 2 … and P(N > k), until that is next to nothing. */
export function forEachTail(shape: number, z: number, visit: (k: number, tail: number) => void): void {
  const mean = (shape * z) / (1 - z);
  const first = Math.max(0, Math.floor(mean - DEVIATIONS * Math.sqrt(mean / (1 - z))));
  for (let k = 0; k < first; k++) visit(k, 1);
  let probability = probabilityOfEvents(shape, z, first);
  let tail = 1;
  for (let k = first; k < mean || probability > NEGLIGIBLE; k++) {
    tail -= probability;
    if (tail <= 0) return;
    visit(k, tail);
    probability *= ((shape + k) / (k + 1)) * z;
  }
}
