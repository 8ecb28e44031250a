/**
 * Whether a book holds enough for a fit. The limits are low: below them a fit says more about chance
 * than about the shop; above them its standard errors and the back-test judge.
 */
import type { CustomerHistories } from "./customer-histories";
import { refusal, type Refusal } from "./refusal";

/** Of one customer more or less, totals must not move by more than 2 %. */
export const FEWEST_CUSTOMERS = 50;
/**
 * Of random samples of CDNOW with 40 repeaters four in five can be fitted, and nine in ten of those foresee
 * a total within 28 % of what the whole file does; with 20 repeaters not even every second can be fitted.
 */
export const FEWEST_REPEATERS = 40;
/** A quarter: three visits of a monthly rhythm, and time enough for someone to have stayed away. */
export const SHORTEST_HISTORY_WEEKS = 13;

/** Why these histories cannot be fitted; undefined if they can. */
export function tooLittleHistory(histories: CustomerHistories): Refusal | undefined {
  const { hasBought, repeats, ageWeeks } = histories;
  let customers = 0;
  let repeaters = 0;
  let oldest = 0;
  for (let row = 0; row < hasBought.length; row++) {
    customers += hasBought[row]!;
    if (repeats[row]! > 0) repeaters++;
    oldest = Math.max(oldest, ageWeeks[row]!);
  }
  if (customers === 0) return refusal("no-purchases");
  if (customers < FEWEST_CUSTOMERS)
    return refusal("too-few-customers", { customers, needed: FEWEST_CUSTOMERS });
  if (oldest < SHORTEST_HISTORY_WEEKS) {
    return refusal("history-too-short", { weeks: oldest, needed: SHORTEST_HISTORY_WEEKS });
  }
  if (repeaters === 0) return refusal("no-repeats", { customers });
  if (repeaters < FEWEST_REPEATERS) {
    return refusal("too-few-repeaters", { repeaters, needed: FEWEST_REPEATERS });
  }
  return undefined;
}
