/**
 * Why a customer is in a class, and how far from the next one.
 *
 * "How far" asks the rule of the method itself: would the class be reached with n cents more, all
 * others unchanged (turnover grows along)? More money never means a lower class, so the smallest n is
 * found by halving. Each question looks up, again by halving, whom the customer would pass; what those
 * above bring is in the ranking's cumulative shares. A few dozen looks for each of a few dozen
 * questions: quick enough to be asked for one customer whenever a card is shown, and for all of a list.
 */
import { countWhile, valueOfFirst } from "./class-floors";
import { placeByRule } from "./class-rule";
import { leastCents } from "./least-cents";
import type { Ranking, RankingQuery } from "./ranking";
import { roundValue } from "./round-value";

/** An amount of money and the class it leads to. */
export interface ClassStep {
  readonly class: string;
  /** The smallest amount that does it, in steps of 0.01. */
  readonly amount: number;
}

export interface ClassReason {
  readonly class: string;
  /** Did the owner fix the class? */
  readonly fixed: boolean;
  /** The class the figures give; differs from `class` only where fixed. */
  readonly byFigures: string;
  readonly query: RankingQuery;
  readonly value: number;
  /** Part of turnover, 0 at or below zero. */
  readonly share: number;
  /** Is there anything to have a share of? `none`: value 0, `refunds`: below zero. */
  readonly spending: "some" | "none" | "refunds";
  readonly rank: number;
  /** Customers ranked. */
  readonly of: number;
  /** How much more, others unchanged, lifts the customer; absent for the best, fixed classes and out of reach. */
  readonly rise?: ClassStep;
  /** How much less drops the customer; absent for the last and fixed classes. */
  readonly fall?: ClassStep;
}

/** The reason for one customer's class, worked out when asked for. */
export function explainClass(ranking: Ranking, customerRow: number): ClassReason {
  const { query } = ranking;
  const value = ranking.values[customerRow]!;
  const placeAt = placeFinder(ranking, value);
  const byFigures = placeAt(value);
  const fixed = ranking.fixed[customerRow] === 1;
  const reason: ClassReason = {
    class: ranking.classes[customerRow]!,
    fixed,
    byFigures: query.classes[byFigures]!,
    query,
    value,
    share: ranking.shares[customerRow]!,
    spending: value > 0 ? "some" : value < 0 ? "refunds" : "none",
    rank: ranking.ranks[customerRow]!,
    of: ranking.order.length,
  };
  if (fixed) return reason;
  const step = (sign: 1 | -1): ClassStep | undefined => {
    const after = (cents: number): number => placeAt(roundValue(value + (sign * cents) / 100));
    const cents = leastCents((count) => after(count) !== byFigures);
    return cents === undefined ? undefined : { class: query.classes[after(cents)]!, amount: cents / 100 };
  };
  const rise = byFigures === 0 ? undefined : step(1);
  const fall = byFigures === query.classes.length - 1 ? undefined : step(-1);
  return { ...reason, ...(rise && { rise }), ...(fall && { fall }) };
}

/** The place of the class that a customer who has `current` would have with another value, all others unchanged. */
function placeFinder(ranking: Ranking, current: number): (value: number) => number {
  const { order, values } = ranking;
  const ofOthers = roundValue(ranking.turnover - Math.max(0, current));
  return (value) => {
    const above = countWhile(order.length, (position) => values[order[position]!]! > value);
    const wasAbove = current > value;
    return placeByRule(ranking.query, {
      value,
      turnover: ofOthers + Math.max(0, value),
      before: roundValue(valueOfFirst(ranking, above) - (wasAbove ? Math.max(0, current) : 0)),
      above: wasAbove ? above - 1 : above,
      customers: order.length,
    });
  };
}
