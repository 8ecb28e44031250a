/** Which two rankings are compared. */
import type { Book } from "../book";
import { addDays, isoDay, type Day } from "../day";
import { problem, type Problem } from "../problem";
import { listSnapshots, readSnapshot, type Snapshot } from "./snapshots";

export interface ComparedSnapshots {
  readonly from: Snapshot;
  readonly to: Snapshot;
}

/**
 * The later one is `to`: the latest written up to that day, or a ranking that is not written yet. The earlier
 * one is the latest written up to `from`, or without it the latest of a day before the later one. Both are of
 * one method, because classes of two methods mean different things. Refused where the book holds none.
 */
export function comparedSnapshots(
  book: Book,
  method: string,
  to: Day | Snapshot,
  from?: Day,
): ComparedSnapshots | readonly Problem[] {
  const days = listSnapshots(book)
    .filter((key) => key.method === method)
    .map(({ takenOn }) => takenOn);
  const latestUpTo = (day: Day): Snapshot | undefined => {
    const takenOn = days.find((taken) => taken <= day);
    return takenOn === undefined ? undefined : readSnapshot(book, { takenOn, method });
  };
  const missing = (day: Day): readonly Problem[] => [
    problem("no-ranking-written", {}, { method, day: isoDay(day), written: days.map(isoDay).join(", ") }),
  ];
  const isWritten = typeof to === "number";
  const later = isWritten ? latestUpTo(to) : to;
  if (!later) return missing(to as Day);
  if (from !== undefined && from > later.takenOn) {
    return [problem("wrong-period", {}, { from: isoDay(from), to: isoDay(later.takenOn) })];
  }
  const before = addDays(later.takenOn, -1);
  const limit = from === undefined || (isWritten && from > before) ? before : from;
  const earlier = latestUpTo(limit);
  return earlier ? { from: earlier, to: later } : missing(limit);
}
