/**
 * Why a customer is in a class, and how far from the next one.
 *
 * "How far" asks the rule of the method itself: would the class be reached with n cents more, all
 * others unchanged (turnover grows along)? More money never means a lower class, so the smallest n is
 * found by halving. Each question looks up, again by halving, whom the customer would pass; what those
 * above bring is in the ranking's cumulative shares. A few dozen looks for each of a few dozen
 * questions: quick enough to be asked for one customer whenever a card is shown, and for all of a list.
 */
import { classByRule } from "./class-rule";
import { leastCents } from "./least-cents";
import type { CustomerClass, Ranking, RankingQuery } from "./ranking";
import { roundValue } from "./round-value";

/** An amount of money and the class it leads to. */
export interface ClassStep {
  readonly class: CustomerClass;
  /** The smallest amount that does it, in steps of 0.01. */
  readonly amount: number;
}

export interface ClassReason {
  readonly class: CustomerClass;
  /** Did the owner fix the class? */
  readonly fixed: boolean;
  /** The class the figures give; differs from `class` only where fixed. */
  readonly byFigures: CustomerClass;
  readonly query: RankingQuery;
  readonly value: number;
  /** Part of turnover, 0 at or below zero. */
  readonly share: number;
  /** Is there anything to have a share of? `none`: value 0, `refunds`: below zero. */
  readonly spending: "some" | "none" | "refunds";
  readonly rank: number;
  /** Customers ranked. */
  readonly of: number;
  /** How much more, others unchanged, lifts the customer; absent for A, fixed classes and out of reach. */
  readonly rise?: ClassStep;
  /** How much less drops the customer; absent for C and fixed classes. */
  readonly fall?: ClassStep;
}

/** The reason for one customer's class, worked out when asked for. */
export function explainClass(ranking: Ranking, customerRow: number): ClassReason {
  const value = ranking.values[customerRow]!;
  const classAt = classFinder(ranking, value);
  const byFigures = classAt(value);
  const fixed = ranking.fixed[customerRow] === 1;
  const reason: ClassReason = {
    class: ranking.classes[customerRow]!,
    fixed,
    byFigures,
    query: ranking.query,
    value,
    share: ranking.shares[customerRow]!,
    spending: value > 0 ? "some" : value < 0 ? "refunds" : "none",
    rank: ranking.ranks[customerRow]!,
    of: ranking.order.length,
  };
  if (fixed) return reason;
  const step = (sign: 1 | -1): ClassStep | undefined => {
    const after = (cents: number): CustomerClass => classAt(roundValue(value + (sign * cents) / 100));
    const cents = leastCents((count) => after(count) !== byFigures);
    return cents === undefined ? undefined : { class: after(cents), amount: cents / 100 };
  };
  const rise = byFigures === "A" ? undefined : step(1);
  const fall = byFigures === "C" ? undefined : step(-1);
  return { ...reason, ...(rise && { rise }), ...(fall && { fall }) };
}

/** The class that a customer who has `current` would have with another value, all others unchanged. */
function classFinder(ranking: Ranking, current: number): (value: number) => CustomerClass {
  const ofOthers = roundValue(ranking.turnover - Math.max(0, current));
  return (value) => {
    const own = current > value ? Math.max(0, current) : 0;
    return classByRule(ranking.query, {
      value,
      turnover: ofOthers + Math.max(0, value),
      before: roundValue(valueAbove(ranking, value) - own),
    });
  };
}

/** Sum of the positive values strictly above this one. */
function valueAbove(ranking: Ranking, value: number): number {
  const { order, values, cumulative, turnover } = ranking;
  let above = 0;
  let end = order.length;
  while (above < end) {
    const middle = (above + end) >>> 1;
    if (values[order[middle]!]! > value) above = middle + 1;
    else end = middle;
  }
  return above === 0 ? 0 : cumulative[order[above - 1]!]! * turnover;
}
