import type { Book } from "../book";
import type { Day } from "../day";
import { moveKind } from "../movement/moves";
import type { Ranking } from "./ranking";
import { snapshotBefore } from "./snapshot-before";

export interface ClassMoves {
  /** Day of the snapshot compared with. */
  readonly since: Day;
  /**
   * Class in that snapshot, by customer row; undefined for customers who were not in it, or in a class
   * that is none of today's.
   */
  readonly before: readonly (string | undefined)[];
  readonly rose: number;
  readonly fell: number;
}

/**
 * Who rose and who fell since the latest snapshot of an earlier day under the same method; undefined
 * where there is none. Whoever is without value then or now is new or lost, as in `movement/moves.ts`.
 */
export function classMoves(book: Book, ranking: Ranking, today: Day): ClassMoves | undefined {
  const { method, classes } = ranking.query;
  const snapshot = snapshotBefore(book, method, today);
  if (!snapshot) return undefined;
  const before = snapshot.customers.map((customer) =>
    customer !== undefined && classes.includes(customer.class) ? customer.class : undefined,
  );
  let rose = 0;
  let fell = 0;
  snapshot.customers.forEach((was, row) => {
    const is = { class: ranking.classes[row]!, value: ranking.values[row]! };
    const kind = moveKind(was, is, classes);
    if (kind === "rose") rose++;
    if (kind === "fell") fell++;
  });
  return { since: snapshot.takenOn, before, rose, fell };
}
