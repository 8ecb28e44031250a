/**
 * BG/NBD: how often a customer comes, and whether he still does (Fader, Hardie and Lee, "Counting Your
 * Customers" the Easy Way, Marketing Science 24, 2005).
 *
 * While he is a customer he comes at random at his own rate; after each visit he leaves for good with
 * his own probability. Rates are spread over customers by a gamma distribution (shape r, scale α in
 * weeks), probabilities of leaving by a beta distribution (a, b).
 *
 * The likelihood of x repeats, the last after tx of T weeks, is that of someone who is still there
 * times 1 + D, where D : 1 are the odds that he left at his last visit. Written so, in logarithms,
 * nothing overflows, however many the repeats.
 */
import { ROWS_A_STEP, type Work } from "../work";
import type { CustomerHistories, History } from "./customer-histories";
import { tooLittleHistory } from "./enough-history";
import { namedFit, type Fit } from "./fit";
import { groupHistories, weeksPerRepeat, type HistoryGroups } from "./history-groups";
import type { Vector } from "./matrix";
import { logOnePlusOdds, probabilityOf } from "./log-odds";
import { maximizeLikelihood } from "./maximum-likelihood";
import { holding } from "./minimize";
import { isRefusal, type Refusal } from "./refusal";
import { risingFactorials } from "./rising-factorials";
import { sumTerms, type AddTerms } from "./sum-terms";

/** r, a and b are plain numbers, alpha is in weeks. */
export type BgNbdParameters = Readonly<Record<(typeof NAMES)[number], number>>;

const NAMES = ["r", "alpha", "a", "b"] as const;

/** Fits the model to all who have bought. */
export function* fitBgNbd(histories: CustomerHistories): Work<Fit<BgNbdParameters> | Refusal> {
  const refused = tooLittleHistory(histories);
  if (refused) return refused;
  const groups = yield* holding(0, groupHistories(histories));
  const estimate = yield* maximizeLikelihood({
    logLikelihood: (parameters, gradient) => bgNbdLogLikelihood(groups, parameters, gradient),
    customers: groups.customers.reduce((sum, count) => sum + count, 0),
    start: [1, weeksPerRepeat(groups), 1, 3],
  });
  return isRefusal(estimate) ? estimate : namedFit(NAMES, estimate);
}

/** ln L at r, alpha, a, b; adds its slope by each to `gradient`. */
export function bgNbdLogLikelihood(
  groups: HistoryGroups,
  parameters: Vector,
  gradient: number[],
): Work<number> {
  return sumTerms(groups.repeats.length, ROWS_A_STEP, gradient, termsOf(groups, parameters));
}

function termsOf(groups: HistoryGroups, parameters: Vector): AddTerms {
  const [r, alpha, a, b] = parameters as readonly [number, number, number, number];
  const highest = Math.max(...groups.repeats.subarray(-1), 0);
  const rates = risingFactorials(r, highest);
  const stays = risingFactorials(b, highest);
  const tosses = risingFactorials(a + b, highest);
  return (from, end, gradient) => {
    let sum = 0;
    let [byR, byAlpha, byA, byB] = [0, 0, 0, 0];
    for (let group = from; group < end; group++) {
      const count = groups.customers[group]!;
      const x = groups.repeats[group]!;
      const age = alpha + groups.ageWeeks[group]!;
      const logShrink = Math.log(alpha / age);
      let logL = rates.logs[x]! + r * logShrink - x * Math.log(age) + stays.logs[x]! - tosses.logs[x]!;
      byR += count * (rates.derivatives[x]! + logShrink);
      byAlpha += count * (r / alpha - (r + x) / age);
      byA -= count * tosses.derivatives[x]!;
      byB += count * (stays.derivatives[x]! - tosses.derivatives[x]!);
      if (x > 0) {
        const recency = alpha + groups.recencyWeeks[group]!;
        const logGap = Math.log(age / recency);
        const logOdds = Math.log(a / (b + x - 1)) + (r + x) * logGap;
        const weight = count * probabilityOf(logOdds);
        logL += logOnePlusOdds(logOdds);
        byR += weight * logGap;
        byAlpha += weight * (r + x) * (1 / age - 1 / recency);
        byA += weight / a;
        byB -= weight / (b + x - 1);
      }
      sum += count * logL;
    }
    [byR, byAlpha, byA, byB].forEach((slope, i) => (gradient[i]! += slope));
    return sum;
  };
}

/** The logarithm of the odds that a customer has left; minus infinity before his first repeat. */
export function logOddsOfLeft({ r, alpha, a, b }: BgNbdParameters, history: History): number {
  const { repeats, recencyWeeks, ageWeeks } = history;
  if (repeats === 0) return -Infinity;
  const logGap = Math.log((alpha + ageWeeks) / (alpha + recencyWeeks));
  return Math.log(a / (b + repeats - 1)) + (r + repeats) * logGap;
}
