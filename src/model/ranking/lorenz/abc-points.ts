/**
 * The three points that cut the curve in ABCanalysis 1.2.1 (R/ABCanalysis.R; Ultsch and Lötsch,
 * "Computed ABC Analysis for Rational Selection of Most Informative Variables", PLOS ONE 2015).
 *
 * - Pareto point: nearest to (0, 1), where nobody is needed to bring everything
 * - break-even point: where one more customer brings just as much as an average one, slope 1
 * - the one further left ends A; the other is the B point
 * - C begins at the point nearest to (B's effort, 1)
 *
 * The slope is read where R reads it, at 1/N, 2/N ... N/N of a curve that has its points at 0, 1/(N-1)
 * ... 1: one step off, and the published limits come out only so.
 */
import type { AbcCurve } from "./abc-curve";
import { fmmSpline, slopesAt } from "./fmm-spline";

export interface CurvePoint {
  /** Part of the customers. */
  readonly effort: number;
  /** Part of turnover. */
  readonly yield: number;
}

export interface AbcPoints {
  readonly a: CurvePoint;
  readonly b: CurvePoint;
  readonly c: CurvePoint;
  /** Does the break-even point end A, because it lies left of the Pareto point? */
  readonly exchanged: boolean;
}

export function abcPoints(curve: AbcCurve): AbcPoints {
  const { effort, yield: brought } = curve;
  const pareto = leastAt(effort, (at) => effort[at]! ** 2 + (1 - brought[at]!) ** 2);
  const slopes = slopesAt(
    fmmSpline(effort, brought),
    effort.map((_, at) => (at + 1) / effort.length),
  );
  const breakEven = leastAt(effort, (at) => Math.abs(slopes[at]! - 1));
  const [a, b] = breakEven < pareto ? [breakEven, pareto] : [pareto, breakEven];
  const c = leastAt(effort, (at) => (effort[at]! - effort[b]!) ** 2 + (1 - brought[at]!) ** 2);
  const point = (at: number): CurvePoint => ({ effort: effort[at]!, yield: brought[at]! });
  return { a: point(a), b: point(b), c: point(c), exchanged: breakEven < pareto };
}

/** The first place where the figure is least, within what rounding may hide. */
function leastAt(places: Float64Array, figure: (at: number) => number): number {
  const figures = places.map((_, at) => figure(at));
  const least = figures.reduce((low, one) => Math.min(low, one), Infinity);
  return figures.findIndex((one) => one <= least + NOISE);
}

const NOISE = 1e-11;
