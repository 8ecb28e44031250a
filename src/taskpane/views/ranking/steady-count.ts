import type { Stability } from "../../../model/ranking/stability";

/** From this part of the resamplings on a class counts as steady. */
export const STEADY = 0.9;

/** Customers whose class is the same in at least nine of ten resamplings. */
export function steadyCount({ same, resamplings }: Stability): number {
  return same.reduce((count, times) => (times >= STEADY * resamplings ? count + 1 : count), 0);
}
