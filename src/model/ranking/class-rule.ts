/**
 * The rule of each method, in one place: `classify` cuts the classes by it, `explainClass` asks it "and
 * with 200 more?".
 *
 * Limits are met exactly more often than one would think (50 equal customers bring 2 % each), and
 * sums of doubles miss them by a hair. So a figure within a millionth of a millionth of a limit is
 * on it.
 */
import type { RankingQuery } from "./ranking";

/** Where a customer stands: own value, turnover of all, and who is strictly above. */
export interface Standing {
  readonly value: number;
  readonly turnover: number;
  /** Sum of the values strictly above. */
  readonly before: number;
  /** Customers strictly above, and customers in all. */
  readonly above: number;
  readonly customers: number;
}

/**
 * The place of the class (0 the best) of a customer who stands there; not for `lorenz`, whose limits are
 * values found from everyone together. No or negative value is the last class under every method. Else it is the first class whose limit holds, of n classes with n - 1 limits:
 * - `share`: the own share is above the first limit, or not below the others (the hair salon's rule:
 *   above 2 % A, below 0.5 % C, on a limit B)
 * - `pareto`: those strictly above bring less than the limit of turnover. Counting only those above
 *   keeps one who alone brings 90 % in the best class, and equal values together.
 * - `count`: those strictly above are less than the limit of all customers
 *
 * `ease` above 1 takes the customer's figure for so much better, below 1 for so much worse.
 */
export function placeByRule(query: Pick<RankingQuery, "method" | "limits">, at: Standing, ease = 1): number {
  const { method, limits } = query;
  const last = limits.length;
  if (at.value <= 0) return last;
  const place = limits.findIndex((limit, index) => {
    if (method === "share") {
      const share = (at.value / at.turnover) * ease;
      return index === 0 ? isAbove(share, limit) : !isBelow(share, limit);
    }
    const ahead = method === "count" ? at.above / at.customers : at.before / at.turnover;
    return isBelow(ahead / ease, limit);
  });
  return place < 0 ? last : place;
}

const NOISE = 1e-12;
const isAbove = (figure: number, limit: number): boolean => figure > limit * (1 + NOISE);
const isBelow = (figure: number, limit: number): boolean => figure < limit * (1 - NOISE);
