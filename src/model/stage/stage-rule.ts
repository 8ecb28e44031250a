/**
 * The stage of a customer's life with the shop, judged by their own trend and not by that of others:
 *
 * - lost: nothing bought for longer than their own rhythm explains
 * - new: the first purchase lies less than a window back, so there is nothing to compare with yet
 * - rising, declining: the latest window brought clearly more, or less, than the window before it
 * - peak: about as much as before
 *
 * A window is half a year: short enough to notice, long enough that a
 * customer who comes every two months has come three times.
 */
import type { Day } from "../day";
import { quantile } from "../quantile";

export const STAGES = ["new", "rising", "peak", "declining", "lost"] as const;
export type Stage = (typeof STAGES)[number];

export interface StageRule {
  /** Days of a window. */
  readonly window: number;
  /** How much more or less counts as clearly, a fraction of the window before. */
  readonly change: number;
  /** Lost after so many of the own rhythm … */
  readonly lostAfterRhythms: number;
  /** … but not before, and not after so many days. */
  readonly lostAfterLeast: number;
  readonly lostAfterMost: number;
  /** Lost after so many days where fewer than three purchase days show no rhythm. */
  readonly lostWithoutRhythm: number;
}

export const DEFAULT_STAGE_RULE: StageRule = {
  window: 182,
  change: 0.2,
  lostAfterRhythms: 3,
  lostAfterLeast: 60,
  lostAfterMost: 730,
  lostWithoutRhythm: 365,
};

/** Days on which one customer bought, rising, and what each day brought. */
export interface CustomerPurchases {
  readonly days: Int32Array;
  readonly totals: Float64Array;
}

export interface StageReason {
  readonly stage: Stage;
  /** Days since the last purchase, and since the first. */
  readonly daysSince: number;
  readonly age: number;
  /** Median days between purchases; undefined with fewer than three purchase days. */
  readonly rhythm: number | undefined;
  /** After how many days without a purchase they count as lost. */
  readonly lostAfter: number;
  /** What the latest window and the one before brought. */
  readonly recent: number;
  readonly before: number;
}

/** The stage as of a day, by purchases up to that day; undefined where there is none. */
export function stageOf(
  { days, totals }: CustomerPurchases,
  asOf: Day,
  rule: StageRule = DEFAULT_STAGE_RULE,
): StageReason | undefined {
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const rhythm = medianGap(days);
  const lostAfter =
    rhythm === undefined
      ? rule.lostWithoutRhythm
      : Math.min(rule.lostAfterMost, Math.max(rule.lostAfterLeast, rhythm * rule.lostAfterRhythms));
  const sumOf = (from: number, to: number): number =>
    totals.reduce(
      (sum, amount, place) => (days[place]! > from && days[place]! <= to ? sum + amount : sum),
      0,
    );
  const facts = {
    daysSince: asOf - last,
    age: asOf - days[0]!,
    rhythm,
    lostAfter,
    recent: sumOf(asOf - rule.window, asOf),
    before: sumOf(asOf - 2 * rule.window, asOf - rule.window),
  };
  return { stage: judge(facts, rule), ...facts };
}

function judge(facts: Omit<StageReason, "stage">, rule: StageRule): Stage {
  if (facts.daysSince > facts.lostAfter) return "lost";
  if (facts.age < rule.window) return "new";
  if (facts.recent > facts.before * (1 + rule.change)) return "rising";
  if (facts.recent < facts.before * (1 - rule.change)) return "declining";
  return "peak";
}

/** A customer's rhythm: the median days between purchases; undefined for fewer than three purchase days. */
export function medianGap(days: Int32Array): number | undefined {
  if (days.length < 3) return undefined;
  const gaps = Float64Array.from(days.subarray(1), (day, place) => day - days[place]!).sort();
  return quantile(gaps, 0.5);
}
