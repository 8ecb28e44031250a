import { moveMatrix, type MatrixCell } from "./move-matrix";
import { movesBetween, type Move } from "./moves";
import type { ComparedSnapshots } from "./compared-snapshots";
import { wayDifferences, type WayPart } from "./way-differences";

export interface RankingComparison extends ComparedSnapshots {
  /** In what the two were made differently. Then nobody is said to have moved: no moves, no matrix. */
  readonly differences: readonly WayPart[];
  readonly moves: readonly Move[];
  readonly matrix: readonly MatrixCell[];
  /** Names of the classes from the best to the last: those of the two, else those of the book. */
  readonly classes: readonly string[];
}

/** Who moved between two rankings, or why that cannot be said. `ofBook` are the classes of the settings. */
export function compareRankings(
  { from, to }: ComparedSnapshots,
  ofBook: readonly string[],
): RankingComparison {
  const differences = wayDifferences(from, to);
  const classes = (to.way ?? from.way)?.classes ?? ofBook;
  const moves = differences.length > 0 ? [] : movesBetween(from, to, classes);
  return { from, to, differences, moves, matrix: moveMatrix(moves, classes), classes };
}
