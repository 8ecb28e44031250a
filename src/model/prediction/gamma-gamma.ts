/**
 * Gamma-Gamma: what a customer spends on a visit (Fader and Hardie, The Gamma-Gamma Model of Monetary
 * Value, note 025 of 2013, brucehardie.com/notes/025).
 *
 * A customer's purchases scatter around his own mean by a gamma distribution of shape p; the means of
 * customers are spread so that the few purchases of one are drawn towards the mean of all. The model
 * takes for granted that who comes more often does not spend more or less on a visit; the back-test
 * shows where that is not so. Only repeats speak, and only of customers who spent something on them.
 */
import { sortInSteps } from "../sort-in-steps";
import { ROWS_A_STEP, type Work } from "../work";
import type { CustomerHistories } from "./customer-histories";
import { FEWEST_REPEATERS } from "./enough-history";
import { namedFit, type Fit } from "./fit";
import { digamma, logGamma } from "./log-gamma";
import type { Vector } from "./matrix";
import { maximizeLikelihood } from "./maximum-likelihood";
import { holding } from "./minimize";
import { isRefusal, refusal, type Refusal } from "./refusal";
import { sumTerms, type AddTerms } from "./sum-terms";

/** p and q are plain numbers, v is in the unit of money. */
export type GammaGammaParameters = Readonly<Record<(typeof NAMES)[number], number>>;

const NAMES = ["p", "q", "v"] as const;

/** What a customer's repeats were worth on average, and how many they were; by the number of repeats. */
export interface Spending {
  readonly repeats: number;
  readonly meanValue: number;
}

/** Fits the model to all who came back and spent something. */
export function* fitGammaGamma(histories: CustomerHistories): Work<Fit<GammaGammaParameters> | Refusal> {
  const spendings = yield* holding(0, spendingsOf(histories));
  const repeaters = spendings.length;
  if (repeaters === 0) return refusal("no-repeats");
  if (repeaters < FEWEST_REPEATERS) {
    return refusal("too-few-repeaters", { repeaters, needed: FEWEST_REPEATERS });
  }
  const mean = spendings.reduce((sum, { meanValue }) => sum + meanValue, 0) / repeaters;
  const estimate = yield* maximizeLikelihood({
    logLikelihood: (parameters, gradient) => gammaGammaLogLikelihood(spendings, parameters, gradient),
    customers: repeaters,
    start: [3, 3, mean],
  });
  if (isRefusal(estimate)) return ofAmounts(estimate);
  const fit = namedFit(NAMES, estimate);
  return fit.parameters.q > 1 ? fit : refusal("mean-value-unbounded");
}

/** The limits at which the other models run away are of coming and leaving, these of what is spent. */
function ofAmounts(refused: Refusal): Refusal {
  return refused.reason === "parameters-run-away" ? refusal("amounts-without-pattern") : refused;
}

/** The customers who speak, those with the same number of repeats one after another. */
export function* spendingsOf({ repeats, meanValue }: CustomerHistories): Work<Spending[]> {
  const rows = Int32Array.from(repeats.keys()).filter((row) => repeats[row]! > 0 && meanValue[row]! > 0);
  const sorted = yield* sortInSteps(
    rows,
    (a, b) => repeats[a]! - repeats[b]! || meanValue[a]! - meanValue[b]!,
  );
  return Array.from(sorted, (row) => ({ repeats: repeats[row]!, meanValue: meanValue[row]! }));
}

/** ln L at p, q, v; adds its slope by each to `gradient`. */
export function gammaGammaLogLikelihood(
  spendings: readonly Spending[],
  parameters: Vector,
  gradient: number[],
): Work<number> {
  return sumTerms(spendings.length, ROWS_A_STEP, gradient, termsOf(spendings, parameters));
}

function termsOf(spendings: readonly Spending[], parameters: Vector): AddTerms {
  const [p, q, v] = parameters as readonly [number, number, number];
  const ofQ = { log: logGamma(q), slope: digamma(q) };
  const logV = Math.log(v);
  return (from, end, gradient) => {
    let repeats = 0;
    let ofCount = { log: 0, slopeByP: 0, slopeByQ: 0 };
    let sum = 0;
    let [byP, byQ, byV] = [0, 0, 0];
    for (let at = from; at < end; at++) {
      const { repeats: x, meanValue: m } = spendings[at]!;
      if (x !== repeats) {
        repeats = x;
        const together = digamma(p * x + q);
        ofCount = {
          log: logGamma(p * x + q) - logGamma(p * x) - ofQ.log,
          slopeByP: together - digamma(p * x),
          slopeByQ: together - ofQ.slope,
        };
      }
      const spent = x * m;
      const logShare = Math.log(spent / (spent + v));
      const logRest = logV - Math.log(spent + v);
      sum += ofCount.log + p * x * logShare + q * logRest - Math.log(m);
      byP += x * (ofCount.slopeByP + logShare);
      byQ += ofCount.slopeByQ + logRest;
      byV += q / v - (p * x + q) / (spent + v);
    }
    [byP, byQ, byV].forEach((slope, i) => (gradient[i]! += slope));
    return sum;
  };
}

/** The mean value to expect of a customer's purchases: between his own mean so far and that of all. */
export function expectedMeanValue(
  { p, q, v }: GammaGammaParameters,
  { repeats, meanValue }: Spending,
): number {
  const own = (p * repeats) / (p * repeats + q - 1);
  return (1 - own) * ((p * v) / (q - 1)) + own * meanValue;
}
