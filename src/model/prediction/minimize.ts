/**
 * The lowest point of a smooth function of a few variables, by BFGS (Nocedal and Wright, Numerical
 * Optimization, 2nd edition, algorithm 6.1): each step goes downhill through a running estimate of the
 * curvature, and is halved until it goes down far enough. Two things are ours: a step is never longer
 * than `LONGEST_STEP`, because the variables are logarithms and a likelihood is meaningless far out,
 * and where rounding hides the descent, a small slope counts as arrived.
 */
import type { Work } from "../work";
import { dot, identity, times, type Matrix, type Vector } from "./matrix";

/** The value at a point; writes the slope there into `gradient`. */
export type Objective = (point: Vector, gradient: number[]) => Work<number>;

export interface Minimum {
  readonly point: Vector;
  readonly value: number;
  /** `arrived`: the slope is as good as none there. `no end`: the steps ran out before. */
  readonly outcome: "arrived" | "out of reach" | "no end";
}

const MOST_STEPS = 200;
const LONGEST_STEP = 1.5;
const MOST_HALVINGS = 25;
const SUFFICIENT_DESCENT = 1e-4;
/** What a step may still bring, where the value has about 15 digits. */
const NO_DESCENT = 1e-14;
/** Of a mean log-likelihood by the logarithm of a parameter: flat. */
const SMALL_SLOPE = 1e-6;

/**
 * Walks down from `start`, and yields how far it may have come. It gives up where a variable is further
 * than `reach` from its start.
 */
export function* minimize(objective: Objective, start: Vector, reach: number): Work<Minimum> {
  let point = start;
  let gradient: number[] = start.map(() => 0);
  let value = yield* holding(0, objective(point, gradient));
  let inverse = identity(start.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = downhill(inverse, gradient);
    const slope = dot(direction, gradient);
    if (slope > -NO_DESCENT) break;
    const next = yield* holding(step / (step + 10), descend(objective, point, value, direction, slope));
    if (!next) break;
    const moved = next.point.map((at, i) => at - point[i]!);
    const turned = next.gradient.map((at, i) => at - gradient[i]!);
    inverse = updateInverse(inverse, moved, turned);
    ({ point, value, gradient } = next);
    if (isBeyond(point, start, reach)) return { point, value, outcome: "out of reach" };
  }
  return { point, value, outcome: steepest(gradient) < SMALL_SLOPE ? "arrived" : "no end" };
}

interface Place {
  readonly point: Vector;
  readonly value: number;
  readonly gradient: number[];
}

/** The first place in this direction that is lower by enough; undefined if there is none. */
function* descend(
  objective: Objective,
  from: Vector,
  value: number,
  direction: Vector,
  slope: number,
): Work<Place | undefined> {
  let length = 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
    const point = from.map((at, i) => at + length * direction[i]!);
    const gradient = point.map(() => 0);
    const reached = yield* objective(point, gradient);
    if (reached <= value + SUFFICIENT_DESCENT * length * slope) return { point, value: reached, gradient };
  }
  return undefined;
}

/** The work, its progress held at one number: it is a small part of another. */
export function* holding<Result>(progress: number, work: Work<Result>): Work<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function isBeyond(point: Vector, start: Vector, reach: number): boolean {
  return point.some((at, i) => Math.abs(at - start[i]!) > reach);
}

function downhill(inverse: Matrix, gradient: Vector): number[] {
  const direction = times(inverse, gradient).map((part) => -part);
  const longest = steepest(direction);
  return longest > LONGEST_STEP ? direction.map((part) => (part * LONGEST_STEP) / longest) : direction;
}

function steepest(parts: Vector): number {
  return Math.max(...parts.map(Math.abs));
}

/** The inverse curvature after a step, or as it was where the step says nothing of it. */
function updateInverse(inverse: Matrix, moved: Vector, turned: Vector): Matrix {
  const curvature = dot(moved, turned);
  if (!(curvature > 0)) return inverse;
  const through = times(inverse, turned);
  const weight = (1 + dot(turned, through) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (entry, j) =>
        entry +
        weight * moved[i]! * moved[j]! -
        (through[i]! * moved[j]! + moved[i]! * through[j]!) / curvature,
    ),
  );
}
