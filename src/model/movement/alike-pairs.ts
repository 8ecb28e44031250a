/** What to compare instead of two rankings that were not made alike. */
import type { Day } from "../day";
import type { WrittenSnapshot } from "./snapshots";
import { wayDifferences } from "./way-differences";

export interface AlikePair {
  readonly from: Day;
  readonly to: Day | "today";
}

/**
 * An earlier snapshot made as the later one, a later one made as the earlier, and today ranked the way of
 * the earlier. Only where the book says how they were made. `written` are all of the method, latest first.
 */
export function alikePairs(
  written: readonly WrittenSnapshot[],
  from: WrittenSnapshot,
  to: WrittenSnapshot,
  today: Day,
): readonly AlikePair[] {
  const before = written.find((one) => one.takenOn < to.takenOn && areKnownAlike(one, to));
  const after = written.find((one) => one.takenOn > from.takenOn && areKnownAlike(from, one));
  const isForToday = from.way !== undefined && from.way.basis !== "predicted" && from.takenOn < today;
  return [
    ...(before ? [{ from: before.takenOn, to: to.takenOn }] : []),
    ...(after ? [{ from: from.takenOn, to: after.takenOn }] : []),
    ...(isForToday ? [{ from: from.takenOn, to: "today" as const }] : []),
  ];
}

function areKnownAlike(one: WrittenSnapshot, other: WrittenSnapshot): boolean {
  return one.way !== undefined && other.way !== undefined && wayDifferences(one, other).length === 0;
}
