/**
 * How near two ways to foresee came to what happened, and how far to trust the first for it. Two things
 * count, because they are used for two things: the total, to plan with, and the single customers, to know
 * whom to call. A total may be right with everybody wrong, and the other way round.
 *
 * Customers are judged by the root of the mean squared difference. The model foresees means: of one who
 * comes once in two years it says half a visit a year, and the absolute error would prefer to hear none.
 * The total is judged by its share of what happened, and beside that of the rival only where it is clearly
 * worse, because totals differ by chance much more than a mean over customers does.
 */

/** One way to foresee, over all customers of a test. */
export interface Forecast {
  readonly total: number;
  /** Mean over customers of the difference from what happened, up or down alike. */
  readonly meanAbsoluteError: number;
  /** Root of the mean squared difference. */
  readonly rootMeanSquareError: number;
}

/**
 * - `good`: the total is right within 15 %, and customers are foreseen clearly better than by "as before"
 * - `fair`: the total is right within 30 %, and customers are foreseen better
 * - `none`: show no prediction; there is a doubt
 */
export type Trust = "good" | "fair" | "none";

/**
 * Why nothing is shown:
 * - `customers`: single customers are foreseen no better than by "as before"
 * - `total`: the total is off by more than 30 %, or clearly more than that of "as before"
 */
export type Doubt = "customers" | "total";

export interface Comparison {
  readonly actual: number;
  readonly byModel: Forecast;
  /** Everyone as in as long a time before. */
  readonly asBefore: Forecast;
  readonly trust: Trust;
  /** Given where trust is `none`. */
  readonly doubt?: Doubt;
}

/** 50 visits differ by chance alone by 14 %. */
const GOOD_TOTAL = 0.15;
const FAIR_TOTAL = 0.3;
/** Of what happened; 100 visits differ by chance alone by as much. */
const CLEARLY_WORSE_TOTAL = 0.1;
/** The error of customers is less than the rival's by a twentieth. */
const CLEARLY_LESS_ERROR = 0.95;

/** Compares what was foreseen for these customer rows. */
export function compareForecasts(
  rows: Int32Array,
  actual: Float64Array,
  byModel: Float64Array,
  asBefore: Float64Array,
): Comparison {
  const total = rows.reduce((sum, row) => sum + actual[row]!, 0);
  const model = forecast(rows, actual, byModel);
  const before = forecast(rows, actual, asBefore);
  const comparison = { actual: total, byModel: model, asBefore: before };
  const doubt = doubtAbout(comparison);
  if (doubt) return { ...comparison, trust: "none", doubt };
  return { ...comparison, trust: isGood(comparison) ? "good" : "fair" };
}

/** The lesser of two. */
export function leastTrust(a: Trust, b: Trust): Trust {
  if (a === "none" || b === "none") return "none";
  return a === "fair" ? a : b;
}

type Compared = Pick<Comparison, "actual" | "byModel" | "asBefore">;

function doubtAbout({ actual, byModel, asBefore }: Compared): Doubt | undefined {
  if (byModel.rootMeanSquareError >= asBefore.rootMeanSquareError) return "customers";
  const off = offBy(byModel, actual);
  return off > FAIR_TOTAL || off > offBy(asBefore, actual) + CLEARLY_WORSE_TOTAL ? "total" : undefined;
}

function isGood({ actual, byModel, asBefore }: Compared): boolean {
  const isClearlyBetter = byModel.rootMeanSquareError <= CLEARLY_LESS_ERROR * asBefore.rootMeanSquareError;
  return isClearlyBetter && offBy(byModel, actual) <= GOOD_TOTAL;
}

/** How far a total is off, up or down, as a share of what happened. */
function offBy({ total }: Forecast, actual: number): number {
  return Math.abs(total / actual - 1);
}

function forecast(rows: Int32Array, actual: Float64Array, foreseen: Float64Array): Forecast {
  let total = 0;
  let absolute = 0;
  let squared = 0;
  for (const row of rows) {
    const difference = foreseen[row]! - actual[row]!;
    total += foreseen[row]!;
    absolute += Math.abs(difference);
    squared += difference * difference;
  }
  return {
    total,
    meanAbsoluteError: absolute / rows.length,
    rootMeanSquareError: Math.sqrt(squared / rows.length),
  };
}
