import type { ComparedPlanRow } from "../../../model/plans/compare-plan";

/** What writing a plan would do with its rows. */
export interface PlanCounts {
  readonly added: number;
  readonly changed: number;
  /** Proposed no longer, and taken away. */
  readonly removed: number;
  /** Set by hand, and left as they are. */
  readonly kept: number;
}

/** `overwrite` has the ids of rows set by hand that are to be changed all the same. */
export function planCounts(rows: readonly ComparedPlanRow[], overwrite: ReadonlySet<string>): PlanCounts {
  const isOverwritten = ({ now }: ComparedPlanRow): boolean => overwrite.has(now?.id ?? "");
  const byHand = rows.filter(({ state }) => state === "by-hand");
  const overwritten = byHand.filter(isOverwritten).length;
  return {
    added: rows.filter(({ state }) => state === "new").length,
    changed: rows.filter(({ state }) => state === "changed").length + overwritten,
    removed: rows.filter(({ state }) => state === "gone").length,
    kept: byHand.length - overwritten,
  };
}
