import { fmmSpline, valuesAt } from "./fmm-spline";

/** Effort (part of the customers, highest first) against yield (part of turnover they bring), evenly along effort. */
export interface AbcCurve {
  readonly effort: Float64Array;
  readonly yield: Float64Array;
}

/** From so many values on the curve is read in steps of .001, below in steps of .01. */
const MANY = 101;

/**
 * The curve as ABCanalysis 1.2.1 (R/ABCcurve.R) draws it: a spline through every customer, read at even
 * steps and capped at 1. `values` from the highest down, none below 0, some above it.
 */
export function abcCurve(values: Float64Array): AbcCurve {
  const x = new Float64Array(values.length + 1);
  const y = new Float64Array(values.length + 1);
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  values.forEach((value, index) => {
    sum += value;
    x[index + 1] = (index + 1) / values.length;
    y[index + 1] = sum / total;
  });
  const steps = values.length < MANY ? 100 : 1000;
  const effort = Float64Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const drawn = valuesAt(fmmSpline(x, y), effort);
  return { effort, yield: drawn.map((share) => Math.min(1, share)) };
}
