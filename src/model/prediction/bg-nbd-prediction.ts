/**
 * What BG/NBD says of a customer. Fader, Hardie and Lee (2005) give the expected visits (their equation
 * 10) by a hypergeometric function, whose series grows beyond a double for frequent customers and whose
 * factor 1 / (a − 1) is undefined at a = 1. The same number, told visit by visit, has neither trouble:
 * the next visit but j happens if the customer, never leaving, would come more than j times, and if he
 * stayed after each of j visits, which he does with probability (b + x)_j / (a + b + x)_j. All terms
 * are positive, and those that count are few.
 */
import { logOddsOfLeft, type BgNbdParameters } from "./bg-nbd";
import type { History } from "./customer-histories";
import { forEachTail, probabilityOfEvents } from "./events-ahead";
import { probabilityOf } from "./log-odds";
import type { Weeks } from "./weeks";

const NEWCOMER: History = { repeats: 0, recencyWeeks: 0, ageWeeks: 0 };

/**
 * The probability that he is still a customer. The model lets nobody leave before his first repeat:
 * there it is 1 and says nothing (see `aliveKnown` in predict-customers.ts).
 */
export function bgNbdAlive(parameters: BgNbdParameters, history: History): number {
  return probabilityOf(-logOddsOfLeft(parameters, history));
}

/** Visits expected in the weeks ahead: E[Y(t) | x, tx, T]. */
export function bgNbdExpectedVisits(
  parameters: BgNbdParameters,
  history: History,
  horizonWeeks: Weeks,
): number {
  const { r, alpha, a, b } = parameters;
  const { repeats, ageWeeks } = history;
  const z = horizonWeeks / (alpha + ageWeeks + horizonWeeks);
  let stayed = 1;
  let visits = 0;
  forEachTail(r + repeats, z, (j, comesAgain) => {
    visits += stayed * comesAgain;
    stayed *= (b + repeats + j) / (a + b + repeats + j);
  });
  return visits * bgNbdAlive(parameters, history);
}

/** Repeats expected of a new customer in his first weeks: E[X(t)]. */
export function bgNbdExpectedRepeats(parameters: BgNbdParameters, sinceFirst: Weeks): number {
  return bgNbdExpectedVisits(parameters, NEWCOMER, sinceFirst);
}

/** The probability that a new customer makes just `count` repeats in his first weeks: P(X(t) = n). */
export function bgNbdProbabilityOfRepeats(
  { r, alpha, a, b }: BgNbdParameters,
  count: number,
  sinceFirst: Weeks,
): number {
  const z = sinceFirst / (alpha + sinceFirst);
  let stayed = 1;
  let stayedBefore = 1;
  let fewer = 0;
  for (let j = 0; j < count; j++) {
    stayedBefore = stayed;
    stayed *= (b + j) / (a + b + j);
    fewer += probabilityOfEvents(r, z, j);
  }
  const cameNoMore = stayed * probabilityOfEvents(r, z, count);
  return cameNoMore + (stayedBefore - stayed) * Math.max(0, 1 - fewer);
}
