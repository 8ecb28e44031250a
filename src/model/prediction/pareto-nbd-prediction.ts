/** What Pareto/NBD says of a customer (Fader and Hardie 2005, note 009, equations 39 and 41). */
import type { History } from "./customer-histories";
import { probabilityOf } from "./log-odds";
import type { ParetoNbdParameters } from "./pareto-nbd";
import { oddsOfLeft } from "./pareto-nbd-odds";
import type { Weeks } from "./weeks";

/** The probability that he is still a customer. */
export function paretoNbdAlive(parameters: ParetoNbdParameters, history: History): number {
  return probabilityOf(-oddsOfLeft(parameters, history).logOdds);
}

/** Visits expected in the weeks ahead: E[Y(t) | x, tx, T]. */
export function paretoNbdExpectedVisits(
  parameters: ParetoNbdParameters,
  history: History,
  horizonWeeks: Weeks,
): number {
  const { r, alpha, s, beta } = parameters;
  const visitsPerWeek = (r + history.repeats) / (alpha + history.ageWeeks);
  const stay = beta + history.ageWeeks;
  return visitsPerWeek * weeksStaying(s, stay, horizonWeeks) * paretoNbdAlive(parameters, history);
}

/** Weeks that someone who is still there will stay on average, of those ahead. */
function weeksStaying(s: number, stay: number, horizonWeeks: Weeks): number {
  const logGrowth = Math.log1p(horizonWeeks / stay);
  if (s === 1) return stay * logGrowth;
  return (stay * -Math.expm1((1 - s) * logGrowth)) / (s - 1);
}
