import type { Day } from "../day";
import { resultOf, type PlanResult } from "../figures/plan-results";
import { roundValue } from "../ranking/round-value";
import { comparable } from "../read/comparable";
import { staffSpelling } from "../read/staff-spelling";
import type { Settings } from "../settings";
import { monthSpan } from "./month-span";

/**
 * One result a month for each of the staff, each customer and class: rows of Plans that are for the same are added up,
 * and what was done counts once. Names of staff are in one spelling. In the order of the first of each.
 */
export function gatheredResults(
  results: readonly PlanResult[],
  { staff }: Settings,
  today: Day,
): readonly PlanResult[] {
  const spelled = staffSpelling(
    results.map(({ target }) => target.staff),
    staff,
  );
  const gathered = new Map<string, PlanResult>();
  for (const { target, visits, turnover } of results) {
    const { month, customer, class: className } = target;
    const key = JSON.stringify([month, comparable(target.staff), customer, className]);
    const before = gathered.get(key)?.target;
    const sums = {
      ...(before ?? target),
      staff: spelled(target.staff),
      visits: plus(before?.visits ?? null, target.visits),
      turnover: plus(before?.turnover ?? null, target.turnover),
    };
    const last = monthSpan(month)?.last;
    gathered.set(key, resultOf(sums, visits, turnover, last !== undefined && today >= last));
  }
  return [...gathered.values()];
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : roundValue(one + other);
}
