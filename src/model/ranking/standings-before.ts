import type { Book } from "../book";
import type { Day } from "../day";
import type { MadeRanking } from "../movement/way-differences";
import type { RankingQuery } from "./ranking";
import { snapshotBefore, type SnapshotByRow } from "./snapshot-before";

/** Where everybody stood in a snapshot, by customer row. */
export interface StandingsBefore {
  /** The day of the snapshot, and how it was made. */
  readonly made: MadeRanking;
  /** Places among today's classes; -1 for who was not in it, or in a class that is none of today's. */
  readonly places: Int8Array;
  /** 0 for who was not in it. */
  readonly values: Float64Array;
}

const found = new WeakMap<SnapshotByRow, Map<string, StandingsBefore>>();

/**
 * The latest snapshot of an earlier day as columns; undefined where there is none. Made once for a snapshot
 * and names of classes: while a limit is dragged it is asked for at every step.
 */
export function standingsBefore(
  book: Book,
  { method, classes }: Pick<RankingQuery, "method" | "classes">,
  day: Day,
): StandingsBefore | undefined {
  const snapshot = snapshotBefore(book, method, day);
  if (!snapshot) return undefined;
  const known = found.get(snapshot) ?? new Map<string, StandingsBefore>();
  found.set(snapshot, known);
  const key = classes.join("\n");
  const standings = known.get(key) ?? readStandings(snapshot, classes);
  known.set(key, standings);
  return standings;
}

function readStandings({ written, customers }: SnapshotByRow, classes: readonly string[]): StandingsBefore {
  const places = new Int8Array(customers.length).fill(-1);
  const values = new Float64Array(customers.length);
  customers.forEach((customer, row) => {
    if (!customer) return;
    places[row] = classes.indexOf(customer.class);
    values[row] = customer.value;
  });
  return { made: written, places, values };
}
