/**
 * Fitting and predicting, against the time that each may take. A time alone says little of another machine, so
 * the fits of BG/NBD are also measured in plain evaluations of their likelihood (`plain-likelihood.ts`), taken by
 * turns in the same run; the others say in their detail how many of these they last.
 */
import { fitBgNbd, type BgNbdParameters } from "../src/model/prediction/bg-nbd";
import type { CustomerHistories } from "../src/model/prediction/customer-histories";
import { fitGammaGamma } from "../src/model/prediction/gamma-gamma";
import { fitParetoNbd } from "../src/model/prediction/pareto-nbd";
import { predictCustomers } from "../src/model/prediction/predict-customers";
import { weeksOfYears } from "../src/model/prediction/weeks";
import { finish } from "../src/model/work";
import { cdnowSummary, historiesOfRows, readCdnowSummary } from "../tests/model/prediction/histories";
import { simulate } from "../tests/model/prediction/simulate";
import { measureBoth, type BenchLine } from "./bench-line";
import { plainLogLikelihood } from "./plain-likelihood";

const shoppers = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** Most come back, and no two histories are the same: the most work a fit can have. */
const regulars = { r: 0.8, alpha: 6, a: 0.9, b: 3 };
const gammaGamma = { p: 6.25, q: 3.74, v: 15.44 };
/** So many plain evaluations a fit may last: a search without a slope needs more. */
const EVALUATIONS = 100;
const horizon = { horizonWeeks: weeksOfYears(1), yearlyDiscount: 0.1 };

/** CDNOW where it is there, made customers of its size otherwise, and 100,000 made ones. */
export function benchPrediction(): Promise<BenchLine[]> {
  const small = historiesOfRows(cdnowSummary ? readCdnowSummary() : madeCustomers(2357, 39, shoppers));
  const large = historiesOfRows(madeCustomers(100_000, 104, regulars));
  const measured = (histories: CustomerHistories, thing: () => unknown): Measured => {
    const runs = histories === small ? 15 : 3;
    const plain = () => plainLogLikelihood(histories, histories === small ? shoppers : regulars);
    const { thing: time, yardstick } = measureBoth(thing, plain, { runs });
    return { time, evaluations: time / yardstick };
  };
  const line = (what: string, histories: CustomerHistories, aim: number, thing: () => unknown): BenchLine =>
    timeLine(what, measured(histories, thing), aim);
  const fit = (what: string, histories: CustomerHistories, aim: number): readonly BenchLine[] => {
    const taken = measured(histories, () => finish(fitBgNbd(histories)));
    const ratio = taken.evaluations / EVALUATIONS;
    const evaluations = `${what}, to ${EVALUATIONS} plain evaluations of its likelihood`;
    return [timeLine(what, taken, aim), { what: evaluations, ratio, aim: 1, detail: detailOf(taken) }];
  };
  const name = cdnowSummary ? "CDNOW, 2,357 customers" : "2,357 made customers";
  return Promise.resolve([
    ...fit(`BG/NBD fit of ${name}`, small, 150),
    line(`Gamma-Gamma fit of ${name}`, small, 150, () => finish(fitGammaGamma(small))),
    line(`Pareto/NBD fit of ${name}`, small, 500, () => finish(fitParetoNbd(small))),
    ...fit("BG/NBD fit of 100,000 customers", large, 3000),
    line("predictions for 100,000 customers, a year ahead, discounted by month", large, 3000, () =>
      finish(predictCustomers(large, { bgNbd: regulars, gammaGamma }, horizon)),
    ),
  ]);
}

interface Measured {
  /** Milliseconds of processor time. */
  readonly time: number;
  /** The same in plain evaluations of the likelihood of as many customers. */
  readonly evaluations: number;
}

function timeLine(what: string, taken: Measured, aim: number): BenchLine {
  return { what: `${what}, to ${aim} ms`, ratio: taken.time / aim, aim: 1, detail: detailOf(taken) };
}

function detailOf({ time, evaluations }: Measured): string {
  return `${time.toFixed(0)} ms, as long as ${evaluations.toFixed(1)} plain evaluations`;
}

function madeCustomers(customers: number, weeks: number, bgNbd: BgNbdParameters) {
  return simulate({ seed: 20261122, customers, weeks, bgNbd, gammaGamma });
}
