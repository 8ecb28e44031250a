/** What Pareto/NBD says of the same customers: where it differs much from BG/NBD, neither is to be relied on. */
import type { Work } from "../work";
import { historyAt, type CustomerHistories } from "./customer-histories";
import type { ParetoNbdParameters } from "./pareto-nbd";
import { paretoNbdAlive, paretoNbdExpectedVisits } from "./pareto-nbd-prediction";
import type { CustomerPredictions } from "./predict-customers";
import type { Weeks } from "./weeks";

/** Columns by customer row; NaN for customers who have not bought. */
export interface SecondOpinion {
  readonly alive: Float64Array;
  readonly expectedVisits: Float64Array;
}

const CUSTOMERS_A_STEP = 256;
/** One in five more or less: a likely customer becomes a doubtful one. */
const MUCH_LIKELIER = 0.2;
/** Half as many again, and at least half a visit: less is lost in what chance does anyway. */
const MUCH_OFTENER = 1.5;
const SOME_VISITS = 0.5;

/** The second opinion on all customers, from the day at which the histories end. */
export function* secondOpinion(
  histories: CustomerHistories,
  parameters: ParetoNbdParameters,
  horizonWeeks: Weeks,
): Work<SecondOpinion> {
  const size = histories.hasBought.length;
  const alive = new Float64Array(size).fill(NaN);
  const expectedVisits = new Float64Array(size).fill(NaN);
  for (let row = 0; row < size; row++) {
    if (row % CUSTOMERS_A_STEP === CUSTOMERS_A_STEP - 1) yield row / size;
    if (histories.hasBought[row] === 0) continue;
    const history = historyAt(histories, row);
    alive[row] = paretoNbdAlive(parameters, history);
    expectedVisits[row] = paretoNbdExpectedVisits(parameters, history, horizonWeeks);
  }
  return { alive, expectedVisits };
}

/** Do the two differ so much on this customer that it must be said? */
export function differMuch(first: CustomerPredictions, second: SecondOpinion, row: number): boolean {
  const likelier = Math.abs(first.alive[row]! - second.alive[row]!);
  if (first.aliveKnown[row] === 1 && likelier >= MUCH_LIKELIER) return true;
  const [fewer, more] = [first.expectedVisits[row]!, second.expectedVisits[row]!].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return more - fewer >= SOME_VISITS && more >= MUCH_OFTENER * fewer;
}
