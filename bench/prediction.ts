/**
 * Fitting and predicting, against the time that each may take. A time alone says little of another
 * machine; the detail has it also in passes of four logarithms over as many customers.
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

const shoppers = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** Most come back, and no two histories are the same: the most work a fit can have. */
const regulars = { r: 0.8, alpha: 6, a: 0.9, b: 3 };
const gammaGamma = { p: 6.25, q: 3.74, v: 15.44 };
const horizon = { horizonWeeks: weeksOfYears(1), yearlyDiscount: 0.1 };

/** CDNOW where it is there, made customers of its size otherwise, and 100,000 made ones. */
export function benchPrediction(): Promise<BenchLine[]> {
  const small = historiesOfRows(cdnowSummary ? readCdnowSummary() : madeCustomers(2357, 39, shoppers));
  const large = historiesOfRows(madeCustomers(100_000, 104, regulars));
  const line = (what: string, histories: CustomerHistories, aim: number, thing: () => unknown): BenchLine => {
    const runs = histories === small ? 15 : 3;
    const times = measureBoth(thing, () => fourLogarithms(histories), { runs });
    const passes = (times.thing / times.yardstick).toFixed(0);
    const detail = `${times.thing.toFixed(0)} ms of ${aim} ms; ${passes} passes of four logarithms`;
    return { what, ratio: times.thing / aim, aim: 1, detail };
  };
  const name = cdnowSummary ? "CDNOW, 2,357 customers" : "2,357 made customers";
  return Promise.resolve([
    line(`BG/NBD fit of ${name}`, small, 150, () => finish(fitBgNbd(small))),
    line(`Gamma-Gamma fit of ${name}`, small, 150, () => finish(fitGammaGamma(small))),
    line(`Pareto/NBD fit of ${name}`, small, 500, () => finish(fitParetoNbd(small))),
    line("BG/NBD fit of 100,000 customers", large, 3000, () => finish(fitBgNbd(large))),
    line("predictions for 100,000 customers, a year ahead, discounted by month", large, 3000, () =>
      finish(predictCustomers(large, { bgNbd: regulars, gammaGamma }, horizon)),
    ),
  ]);
}

function madeCustomers(customers: number, weeks: number, bgNbd: BgNbdParameters) {
  return simulate({ seed: 20261122, customers, weeks, bgNbd, gammaGamma });
}

function fourLogarithms({ ageWeeks }: CustomerHistories): number {
  let sum = 0;
  for (const age of ageWeeks) {
    sum += Math.log(1 + age) + Math.log(2 + age) + Math.log(3 + age) + Math.log(4 + age);
  }
  return sum;
}
