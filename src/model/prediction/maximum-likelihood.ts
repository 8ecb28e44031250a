/**
 * The parameters under which what was seen is most likely, and how sure they are.
 *
 * All parameters of these models are above 0, so the search goes over their logarithms: no border can
 * be crossed, and a unit of money or of another size changes nothing but where it starts. Standard
 * errors are the roots of the diagonal of the inverse information, which is the curvature of the
 * log-likelihood at its peak (by differences of the exact slope), brought back from logarithms.
 */
import type { Work } from "../work";
import { invertPositiveDefinite, type Matrix, type Vector } from "./matrix";
import { holding, minimize, type Objective } from "./minimize";
import { refusal, type Refusal } from "./refusal";

export interface Likelihood {
  /** ln L at these parameters; adds its slope by each of them to `gradient`, which is all 0 before. */
  readonly logLikelihood: (parameters: Vector, gradient: number[]) => Work<number>;
  /** How many customers speak in it. */
  readonly customers: number;
  /** Where the search starts: of the right size. */
  readonly start: Vector;
}

export interface Estimate {
  readonly parameters: Vector;
  readonly standardErrors: Vector;
  readonly logLikelihood: number;
}

/** A parameter this many times larger or smaller than its start says that all customers are alike. */
const RUN_AWAY = Math.log(1000);
const DIFFERENCE = 1e-4;
const NEARLY_DONE = 0.9;
/** With a standard error of 5 times itself a parameter may as well be anything. */
const MOST_UNCERTAIN = 5;

/** Finds the peak, or says why there is none to be trusted. */
export function* maximizeLikelihood(likelihood: Likelihood): Work<Estimate | Refusal> {
  const objective = meanOverLogarithms(likelihood);
  const start = likelihood.start.map(Math.log);
  const { point, value, outcome } = yield* minimize(objective, start, RUN_AWAY);
  if (outcome === "out of reach") return refusal("parameters-run-away");
  if (outcome === "no end") return refusal("does-not-converge");
  const covariance = invertPositiveDefinite(yield* holding(NEARLY_DONE, curvature(objective, point)));
  if (!covariance) return refusal("parameters-uncertain");
  const relative = covariance.map((row, i) => Math.sqrt(row[i]! / likelihood.customers));
  if (relative.some((error) => error > MOST_UNCERTAIN)) return refusal("parameters-uncertain");
  const parameters = point.map(Math.exp);
  const standardErrors = parameters.map((parameter, i) => parameter * relative[i]!);
  return { parameters, standardErrors, logLikelihood: -value * likelihood.customers };
}

/** Minus the mean log-likelihood of a customer, by the logarithms of the parameters. */
function meanOverLogarithms({ logLikelihood, customers }: Likelihood): Objective {
  return function* (point, gradient) {
    const parameters = point.map(Math.exp);
    gradient.fill(0);
    const sum = yield* logLikelihood(parameters, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= -parameters[i]! / customers;
    return -sum / customers;
  };
}

function* curvature(objective: Objective, point: Vector): Work<Matrix> {
  const rows: number[][] = [];
  for (let i = 0; i < point.length; i++) {
    const ahead = yield* slopeBeside(objective, point, i, DIFFERENCE);
    const behind = yield* slopeBeside(objective, point, i, -DIFFERENCE);
    rows.push(ahead.map((slope, j) => (slope - behind[j]!) / (2 * DIFFERENCE)));
  }
  return rows.map((row, i) => row.map((entry, j) => (entry + rows[j]![i]!) / 2));
}

function* slopeBeside(objective: Objective, point: Vector, i: number, by: number): Work<number[]> {
  const gradient = point.map(() => 0);
  yield* objective(
    point.map((at, j) => (i === j ? at + by : at)),
    gradient,
  );
  return gradient;
}
