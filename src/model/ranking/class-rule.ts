/**
 * The rule of each method, in one place: `rankBook` applies it to everyone, `explainClass` asks it
 * "and with 200 more?".
 *
 * Limits are met exactly more often than one would think (50 equal customers bring 2 % each), and
 * sums of doubles miss them by a hair. So a figure within a millionth of a millionth of a limit is
 * on it.
 */
import type { CustomerClass, RankingQuery } from "./ranking";

/** Where a customer stands: own value, turnover of all, and the values of those strictly above summed. */
export interface Standing {
  readonly value: number;
  readonly turnover: number;
  readonly before: number;
}

/**
 * The class of a customer who stands there. No or negative value is C under every method.
 * - `share`: above `a` of turnover A, below `b` C, on a limit B (the hair salon's rule)
 * - `pareto`: A while those strictly above bring less than `a` of turnover, B while less than `b`.
 *   Counting only those above keeps one who alone brings 90 % in A, and equal values together.
 */
export function classByRule(query: Pick<RankingQuery, "method" | "limits">, at: Standing): CustomerClass {
  if (at.value <= 0) return "C";
  const { a, b } = query.limits;
  if (query.method === "share") {
    const share = at.value / at.turnover;
    if (isAbove(share, a)) return "A";
    return isBelow(share, b) ? "C" : "B";
  }
  const shareBefore = at.before / at.turnover;
  if (isBelow(shareBefore, a)) return "A";
  return isBelow(shareBefore, b) ? "B" : "C";
}

const NOISE = 1e-12;
const isAbove = (figure: number, limit: number): boolean => figure > limit * (1 + NOISE);
const isBelow = (figure: number, limit: number): boolean => figure < limit * (1 - NOISE);
