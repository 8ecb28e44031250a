import { classify } from "./rank-book";
import type { Book } from "../book";
import type { Ranking } from "./ranking";
import { checkShareExpectation, EXPECTED_A_SHARE, EXPECTED_C } from "./share-expectation";

/**
 * Limits of `share` with which the shop would look as the hair salon's source expects: A as near as can be
 * to the middle of 60 to 80 % of turnover, C as many as bring at most 20 %. Undefined where no limits do
 * that, under other methods, and with another number of classes than three.
 */
export function fittingLimits(book: Book, ranking: Ranking): readonly number[] | undefined {
  const { query, order, shares } = ranking;
  if (query.method !== "share" || query.classes.length !== 3 || ranking.turnover <= 0) return undefined;
  const ends = groupEnds(ranking);
  const middle = (EXPECTED_A_SHARE.least + EXPECTED_A_SHARE.most) / 2;
  const endOfA = nearest(ends, (count) => Math.abs(broughtBy(ranking, count) - middle));
  const endOfB = ends.find(
    (count) => count > endOfA && 1 - broughtBy(ranking, count) <= EXPECTED_C.shareAtMost,
  );
  if (endOfB === undefined) return undefined;
  const between = (count: number): number => {
    const above = shares[order[count - 1]!]!;
    const below = count < order.length ? shares[order[count]!]! : 0;
    return tidyBetween(below, above);
  };
  const limits = [between(endOfA), between(endOfB)];
  const fits = checkShareExpectation(classify(book, ranking, { ...query, limits }));
  return fits?.aFits && fits.cFits ? limits : undefined;
}

/** Counts of customers after which the value falls, while there is any. */
function groupEnds({ order, values }: Ranking): readonly number[] {
  const ends: number[] = [];
  for (let count = 1; count <= order.length && values[order[count - 1]!]! > 0; count++) {
    if (count === order.length || values[order[count]!] !== values[order[count - 1]!]) ends.push(count);
  }
  return ends;
}

function broughtBy({ order, cumulative }: Ranking, count: number): number {
  return cumulative[order[count - 1]!]!;
}

function nearest(counts: readonly number[], distance: (count: number) => number): number {
  return counts.reduce((best, count) => (distance(count) < distance(best) ? count : best), counts[0]!);
}

/** A number between two shares that is short to say, or the middle where none is. */
function tidyBetween(below: number, above: number): number {
  const middle = (below + above) / 2;
  const short = Number(middle.toPrecision(2));
  return short > below && short < above ? short : middle;
}
