import type { Book } from "../book";
import type { Day } from "../day";
import type { Ranking } from "./ranking";
import { standingsBefore } from "./standings-before";

export interface ClassMoves {
  /** Day of the snapshot compared with. */
  readonly since: Day;
  /**
   * Place of the class in that snapshot, by customer row; -1 for customers who were not in it, or in a class
   * that is none of today's.
   */
  readonly before: Int8Array;
  readonly rose: number;
  readonly fell: number;
}

/**
 * Who rose and who fell since the latest snapshot of an earlier day under the same method; undefined
 * where there is none. Whoever is without value then or now is new or lost, as in `movement/moves.ts`; said
 * again here because it is asked for at every step of a dragged limit.
 */
export function classMoves(book: Book, ranking: Ranking, today: Day): ClassMoves | undefined {
  const standings = standingsBefore(book, ranking.query, today);
  if (!standings) return undefined;
  const { takenOn, places: before, values } = standings;
  let rose = 0;
  let fell = 0;
  for (let row = 0; row < before.length; row++) {
    const place = ranking.places[row]!;
    if (before[row]! < 0 || values[row]! > 0 !== ranking.values[row]! > 0) continue;
    if (place < before[row]!) rose++;
    if (place > before[row]!) fell++;
  }
  return { since: takenOn, before, rose, fell };
}
