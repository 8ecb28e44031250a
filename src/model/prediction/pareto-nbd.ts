/**
 * Pareto/NBD: the older model, as a second opinion on BG/NBD (Schmittlein, Morrison and Colombo, Counting
 * Your Customers, Management Science 33, 1987; formulas as in Fader and Hardie, A Note on Deriving the
 * Pareto/NBD Model, 2005, brucehardie.com/notes/009).
 *
 * Visits come as in BG/NBD (r, α in weeks). But a customer may leave at any time, not only after a visit,
 * at a rate of his own (gamma: shape s, scale β in weeks). So someone who came once may have left too.
 *
 * The likelihood is that of someone who is still there times 1 + D, where D : 1 are the odds that he has
 * left since his last visit; see pareto-nbd-odds.ts.
 */
import type { Work } from "../work";
import type { CustomerHistories } from "./customer-histories";
import { tooLittleHistory } from "./enough-history";
import { namedFit, type Fit } from "./fit";
import { groupHistories, weeksPerRepeat, type HistoryGroups } from "./history-groups";
import { logOnePlusOdds, probabilityOf } from "./log-odds";
import type { Vector } from "./matrix";
import { maximizeLikelihood } from "./maximum-likelihood";
import { oddsOfLeft } from "./pareto-nbd-odds";
import { holding } from "./minimize";
import { isRefusal, type Refusal } from "./refusal";
import { risingFactorials } from "./rising-factorials";
import { sumTerms, type AddTerms } from "./sum-terms";

/** r and s are plain numbers, alpha and beta are in weeks. */
export type ParetoNbdParameters = Readonly<Record<(typeof NAMES)[number], number>>;

const NAMES = ["r", "alpha", "s", "beta"] as const;

/** An integral for each history: fewer in a step than of other rows. */
const HISTORIES_A_STEP = 512;

/** Fits the model to all who have bought. */
export function* fitParetoNbd(histories: CustomerHistories): Work<Fit<ParetoNbdParameters> | Refusal> {
  const refused = tooLittleHistory(histories);
  if (refused) return refused;
  const groups = yield* holding(0, groupHistories(histories));
  const scale = weeksPerRepeat(groups);
  const estimate = yield* maximizeLikelihood({
    logLikelihood: (parameters, gradient) => paretoNbdLogLikelihood(groups, parameters, gradient),
    customers: groups.customers.reduce((sum, count) => sum + count, 0),
    start: [1, scale, 1, scale],
  });
  return isRefusal(estimate) ? estimate : namedFit(NAMES, estimate);
}

/** ln L at r, alpha, s, beta; adds its slope by each to `gradient`. */
export function paretoNbdLogLikelihood(
  groups: HistoryGroups,
  parameters: Vector,
  gradient: number[],
): Work<number> {
  return sumTerms(groups.repeats.length, HISTORIES_A_STEP, gradient, termsOf(groups, parameters));
}

function termsOf(groups: HistoryGroups, parameters: Vector): AddTerms {
  const [r, alpha, s, beta] = parameters as readonly [number, number, number, number];
  const rates = risingFactorials(r, Math.max(...groups.repeats.subarray(-1), 0));
  return (from, end, gradient) => {
    let sum = 0;
    for (let group = from; group < end; group++) {
      const count = groups.customers[group]!;
      const x = groups.repeats[group]!;
      const recencyWeeks = groups.recencyWeeks[group]!;
      const ageWeeks = groups.ageWeeks[group]!;
      const age = alpha + ageWeeks;
      const stay = beta + ageWeeks;
      const logShrink = Math.log(alpha / age);
      const logStay = Math.log(beta / stay);
      const left = oddsOfLeft({ r, alpha, s, beta }, { repeats: x, recencyWeeks, ageWeeks });
      const logL = rates.logs[x]! + r * logShrink - x * Math.log(age) + s * logStay;
      sum += count * (logL + logOnePlusOdds(left.logOdds));
      const stillThere = [
        rates.derivatives[x]! + logShrink,
        r / alpha - (r + x) / age,
        logStay,
        s / beta - s / stay,
      ];
      const weight = probabilityOf(left.logOdds);
      for (let i = 0; i < stillThere.length; i++) {
        gradient[i]! += count * (stillThere[i]! + weight * left.slopes[i]!);
      }
    }
    return sum;
  };
}
