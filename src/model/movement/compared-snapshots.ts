/** Which two rankings are compared. */
import type { Book } from "../book";
import { addDays, isoDay, type Day } from "../day";
import { isRefused, problem, type Problem } from "../problem";
import type { Settings } from "../settings";
import { rankingOfToday } from "./ranking-of-today";
import { listSnapshots, readSnapshot, type Snapshot, type WrittenSnapshot } from "./snapshots";
import { wayDifferences } from "./way-differences";

export interface ComparedSnapshots {
  readonly from: Snapshot;
  readonly to: Snapshot;
}

export interface ComparedQuery {
  readonly method: string;
  /** The later one is the latest written up to that day; the ranking of today, unwritten, where not given. */
  readonly to?: Day | undefined;
  /** The earlier one is the latest written up to that day; where not given, see `usualBefore`. */
  readonly from?: Day | undefined;
  readonly today: Day;
}

/**
 * The two rankings asked for. Both are of one method, because classes of two methods mean different things.
 * Refused where the book holds none of the day, and where today cannot be ranked.
 */
export function comparedSnapshots(
  book: Book,
  settings: Settings,
  { method, to, from, today }: ComparedQuery,
): ComparedSnapshots | readonly Problem[] {
  const written = listSnapshots(book).filter((key) => key.method === method);
  const missing = (day: Day): readonly Problem[] => [
    problem(
      "no-ranking-written",
      {},
      { method, day: isoDay(day), written: written.map(({ takenOn }) => isoDay(takenOn)).join(", ") },
    ),
  ];
  const latest = to ?? today;
  if (from !== undefined && from > latest) {
    return [problem("wrong-period", {}, { from: isoDay(from), to: isoDay(latest) })];
  }
  const later = to === undefined ? undefined : written.find(({ takenOn }) => takenOn <= to);
  if (to !== undefined && !later) return missing(to);
  const end = later?.takenOn ?? today;
  const before = addDays(end, -1);
  const limit = from === undefined || (later && from > before) ? before : from;
  const old = written.filter(({ takenOn }) => takenOn <= limit);
  const earlier = from === undefined && later ? usualBefore(old, later) : old[0];
  if (!earlier) return missing(limit);
  const last = later ? readSnapshot(book, later) : rankingOfToday(book, settings, earlier, today);
  return isRefused(last) ? last : { from: readSnapshot(book, earlier), to: last };
}

/** Of the snapshots before a later one, the latest first: the latest that was made alike, else the latest. */
export function usualBefore(
  old: readonly WrittenSnapshot[],
  later: WrittenSnapshot,
): WrittenSnapshot | undefined {
  return old.find((key) => wayDifferences(key, later).length === 0) ?? old[0];
}
