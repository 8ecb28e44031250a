/** Customers with the same history are one term of a likelihood, counted as often as there are of them. */
import { sortInSteps } from "../sort-in-steps";
import type { Work } from "../work";
import { customerRows, type CustomerHistories } from "./customer-histories";

/** Columns by distinct history. */
export interface HistoryGroups {
  readonly customers: Float64Array;
  readonly repeats: Int32Array;
  readonly recencyWeeks: Float64Array;
  readonly ageWeeks: Float64Array;
}

/** The distinct histories of those who have bought. */
export function* groupHistories(histories: CustomerHistories): Work<HistoryGroups> {
  const { repeats, recencyWeeks, ageWeeks } = histories;
  const compare = (a: number, b: number): number =>
    repeats[a]! - repeats[b]! || ageWeeks[a]! - ageWeeks[b]! || recencyWeeks[a]! - recencyWeeks[b]!;
  const rows = yield* sortInSteps(customerRows(histories), compare);
  const firsts = rows.filter((row, at) => at === 0 || compare(rows[at - 1]!, row) !== 0);
  const customers = new Float64Array(firsts.length);
  let group = -1;
  rows.forEach((row, at) => {
    if (at === 0 || compare(rows[at - 1]!, row) !== 0) group++;
    customers[group]!++;
  });
  return {
    customers,
    repeats: firsts.map((row) => repeats[row]!),
    recencyWeeks: Float64Array.from(firsts, (row) => recencyWeeks[row]!),
    ageWeeks: Float64Array.from(firsts, (row) => ageWeeks[row]!),
  };
}

/** The weeks all were known, by their repeats: about how many lie between two visits. */
export function weeksPerRepeat({ customers, repeats, ageWeeks }: HistoryGroups): number {
  let weeks = 0;
  let visits = 0;
  for (let group = 0; group < customers.length; group++) {
    weeks += customers[group]! * ageWeeks[group]!;
    visits += customers[group]! * repeats[group]!;
  }
  return weeks / visits;
}
