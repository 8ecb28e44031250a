/** How near two ways to foresee came to what happened, and how far to trust the first for it. */

/** One way to foresee, over all customers of a test. */
export interface Forecast {
  readonly total: number;
  /** Mean over customers of the difference from what happened, up or down alike. */
  readonly meanAbsoluteError: number;
  /** Root of the mean squared difference. */
  readonly rootMeanSquareError: number;
}

/**
 * - `good`: the total is right within 15 %, and customers are told apart better than by "as before"
 * - `fair`: the total is right within 30 %, and customers are told apart no worse
 * - `none`: neither; show no prediction
 */
export type Trust = "good" | "fair" | "none";

export interface Comparison {
  readonly actual: number;
  readonly byModel: Forecast;
  /** Everyone as in as long a time before. */
  readonly asBefore: Forecast;
  readonly trust: Trust;
}

/** 50 visits differ by chance alone by 14 %. */
const GOOD_TOTAL = 0.15;
const FAIR_TOTAL = 0.3;

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
  return { actual: total, byModel: model, asBefore: before, trust: trustIn(total, model, before) };
}

/** The lesser of two. */
export function leastTrust(a: Trust, b: Trust): Trust {
  if (a === "none" || b === "none") return "none";
  return a === "fair" ? a : b;
}

/**
 * By the squared error, because the model foresees means: of a customer who comes once in two years it
 * says half a visit a year, and the absolute error would prefer to hear none.
 */
function trustIn(actual: number, model: Forecast, before: Forecast): Trust {
  const off = Math.abs(model.total / actual - 1);
  const [error, rival] = [model.rootMeanSquareError, before.rootMeanSquareError];
  if (off <= GOOD_TOTAL && error < rival) return "good";
  return off <= FAIR_TOTAL && error <= rival ? "fair" : "none";
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
