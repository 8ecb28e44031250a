/**
 * Why a customer is in a class, and how far from the next one.
 *
 * "How far" asks what the class would be with n cents more, all others unchanged (turnover grows along).
 * Under most methods more money never means a lower class, so the smallest n is found by halving. Each
 * question looks up, again by halving, whom the customer would pass; what those above bring is in the
 * ranking's cumulative shares. A few dozen looks for each of a few dozen questions: quick enough to be
 * asked for one customer whenever a card is shown, and for all of a list. `lorenz` draws its curve anew
 * for each question, so it is asked few, and none in a large shop (`lorenz-step.ts`).
 */
import { BLANK_DAY, type Day } from "../day";
import { daysOf } from "../book";
import { textAt } from "../table-data";
import { hasEnded } from "./fixed-classes";
import { leastCents } from "./least-cents";
import { isTriedIn, lorenzStep } from "./lorenz/lorenz-step";
import { placeFinder } from "./place-finder";
import type { Ranking, RankingQuery } from "./ranking";
import { placeOfFix } from "./renamed-fixes";
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
  /** Why, in the owner's words, and the last day; where the class is fixed or was. */
  readonly fixedReason?: string;
  readonly fixedUntil?: Day;
  /** The class that was fixed until that day, which is past. */
  readonly fixEnded?: string;
  /** The class the figures give, with the margin; differs from `class` only where fixed. */
  readonly byFigures: string;
  /** The class the limits alone would give, where a margin keeps the customer in the one before. */
  readonly heldFrom?: string;
  readonly query: RankingQuery;
  readonly value: number;
  /** Part of turnover, 0 at or below zero. */
  readonly share: number;
  /** Is there anything to have a share of? `none`: value 0, `refunds`: below zero. */
  readonly spending: "some" | "none" | "refunds";
  readonly rank: number;
  /** Customers ranked. */
  readonly of: number;
  /** Part of the customers ranked strictly above, and of the turnover they bring. */
  readonly above: number;
  readonly before: number;
  /** With `lorenz`: the value from which one is in a class but the last, by place. */
  readonly floors?: Float64Array;
  /** How much more, others unchanged, lifts the customer; absent for the best, fixed classes and out of reach. */
  readonly rise?: ClassStep;
  /** How much less drops the customer; absent for the last and fixed classes. */
  readonly fall?: ClassStep;
  /** With `lorenz`: why a step there might be is not told. Too many customers to try, or none tried does it. */
  readonly untold?: "many" | "moving";
}

/** The reason for one customer's class, worked out when asked for. */
export function explainClass(ranking: Ranking, customerRow: number): ClassReason {
  const { query } = ranking;
  const { classes } = query;
  const value = ranking.values[customerRow]!;
  const finder = placeFinder(ranking, customerRow);
  const byFigures = finder.placeAt(value);
  const byLimits = finder.placeByLimits(value);
  const fixed = ranking.fixed[customerRow] === 1;
  const aboveCount = ranking.ranks[customerRow]! - 1;
  const reason: ClassReason = {
    class: ranking.classes[customerRow]!,
    fixed,
    ...fixOf(ranking, customerRow),
    byFigures: classes[byFigures]!,
    ...(byLimits !== byFigures && { heldFrom: classes[byLimits]! }),
    query,
    value,
    share: ranking.shares[customerRow]!,
    spending: value > 0 ? "some" : value < 0 ? "refunds" : "none",
    rank: aboveCount + 1,
    of: ranking.order.length,
    above: aboveCount / ranking.order.length,
    before: aboveCount === 0 ? 0 : ranking.cumulative[ranking.order[aboveCount - 1]!]!,
    ...(query.method === "lorenz" && { floors: ranking.floors }),
  };
  if (fixed) return reason;
  const step = (sign: 1 | -1): ClassStep | undefined => {
    const after = (cents: number): number => finder.placeAt(roundValue(value + (sign * cents) / 100));
    const passes = (cents: number): boolean => sign * (byFigures - after(cents)) > 0;
    const cents = query.method === "lorenz" ? lorenzStep(ranking, value, sign, passes) : leastCents(passes);
    return cents === undefined ? undefined : { class: classes[after(cents)]!, amount: cents / 100 };
  };
  const rise = byFigures === 0 ? undefined : step(1);
  const fall = byFigures === classes.length - 1 ? undefined : step(-1);
  const isTold = (byFigures === 0 || rise) && (byFigures === classes.length - 1 || fall);
  return {
    ...reason,
    ...(rise && { rise }),
    ...(fall && { fall }),
    ...(query.method === "lorenz" && !isTold && { untold: isTriedIn(ranking) ? "moving" : "many" }),
  };
}

/** What the owner wrote about a fix that holds, or that has ended. */
function fixOf(
  { customers, query }: Ranking,
  row: number,
): Pick<ClassReason, "fixedReason" | "fixedUntil" | "fixEnded"> {
  const fixed = query.classes[placeOfFix(query, textAt(customers, "fixedClass", row))];
  if (fixed === undefined) return {};
  const reason = textAt(customers, "fixedReason", row);
  const until = daysOf(customers, "fixedUntil")[row]!;
  return {
    ...(reason !== "" && { fixedReason: reason }),
    ...(until !== BLANK_DAY && { fixedUntil: until as Day }),
    ...(hasEnded(until, query) && { fixEnded: fixed }),
  };
}
