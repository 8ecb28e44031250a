/** What to expect of every customer of the book, from the fitted models. */
import type { Work } from "../work";
import { bgNbdAlive, bgNbdExpectedVisits } from "./bg-nbd-prediction";
import { historyAt, type CustomerHistories } from "./customer-histories";
import { discountedVisits, type Horizon } from "./discount";
import type { ModelParameters } from "./fit-models";
import { expectedMeanValue } from "./gamma-gamma";

/** Columns by customer row; NaN, a blank, for customers who have not bought. */
export interface CustomerPredictions {
  /** The probability that he is still a customer. */
  readonly alive: Float64Array;
  /**
   * 1 where that says something. It does not for who came once: the model says 1, because it lets nobody
   * leave before his first repeat. Show "unknown".
   */
  readonly aliveKnown: Uint8Array;
  /** Visits in the weeks ahead. */
  readonly expectedVisits: Float64Array;
  /** Their money, discounted to today; NaN without a model of value. */
  readonly expectedValue: Float64Array;
}

/** Up to thirteen horizons for each: more work than other rows. */
const CUSTOMERS_A_STEP = 256;

/** Predictions for all customers, from the day at which the histories end. */
export function* predictCustomers(
  histories: CustomerHistories,
  { bgNbd, gammaGamma }: ModelParameters,
  horizon: Horizon,
): Work<CustomerPredictions> {
  const size = histories.hasBought.length;
  const predictions: CustomerPredictions = {
    alive: new Float64Array(size).fill(NaN),
    aliveKnown: new Uint8Array(size),
    expectedVisits: new Float64Array(size).fill(NaN),
    expectedValue: new Float64Array(size).fill(NaN),
  };
  for (let row = 0; row < size; row++) {
    if (row % CUSTOMERS_A_STEP === CUSTOMERS_A_STEP - 1) yield row / size;
    if (histories.hasBought[row] === 0) continue;
    const history = historyAt(histories, row);
    predictions.alive[row] = bgNbdAlive(bgNbd, history);
    predictions.aliveKnown[row] = history.repeats > 0 ? 1 : 0;
    predictions.expectedVisits[row] = bgNbdExpectedVisits(bgNbd, history, horizon.horizonWeeks);
    if (!gammaGamma) continue;
    const { repeats } = history;
    const meanValue = expectedMeanValue(gammaGamma, { repeats, meanValue: histories.meanValue[row]! });
    const visits = discountedVisits((ahead) => bgNbdExpectedVisits(bgNbd, history, ahead), horizon);
    predictions.expectedValue[row] = visits * meanValue;
  }
  return predictions;
}
