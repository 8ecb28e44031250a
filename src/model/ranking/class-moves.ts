import type { Book } from "../book";
import type { Day } from "../day";
import { wayDifferences, type MadeRanking, type WayPart } from "../movement/way-differences";
import type { Ranking } from "./ranking";
import { wayOf } from "./ranking-way";
import { standingsBefore } from "./standings-before";

export interface ClassMoves {
  /** The snapshot compared with. */
  readonly since: MadeRanking;
  /** In what it was made differently; then nobody is said to have moved. */
  readonly differences: readonly WayPart[];
  /**
   * Place of the class in that snapshot, by customer row; -1 for customers who were not in it, or in a class
   * that is none of today's. Empty where it was made differently.
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
  const { made: since, places: before, values } = standings;
  const { query } = ranking;
  const differences = wayDifferences(since, {
    takenOn: today,
    way: wayOf(query),
    classNames: query.classes,
  });
  if (differences.length > 0) return { since, differences, before: new Int8Array(), rose: 0, fell: 0 };
  let rose = 0;
  let fell = 0;
  for (let row = 0; row < before.length; row++) {
    const place = ranking.places[row]!;
    if (before[row]! < 0 || values[row]! > 0 !== ranking.values[row]! > 0) continue;
    if (place < before[row]!) rose++;
    if (place > before[row]!) fell++;
  }
  return { since, differences, before, rose, fell };
}
