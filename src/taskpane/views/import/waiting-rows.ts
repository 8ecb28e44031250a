/** Rows that hang on a question nobody has answered yet, and the others that were refused. */
import type { ImportPlan, RefusedRow } from "../../../model/import/import-plan";

export function waitingRows({ refused, questions }: ImportPlan): readonly RefusedRow[] {
  return questions.length === 0 ? [] : refused.filter(isWaiting);
}

/** Rows that no answer will bring in. */
export function hopelessRows({ refused, questions }: ImportPlan): readonly RefusedRow[] {
  return questions.length === 0 ? refused : refused.filter((row) => !isWaiting(row));
}

function isWaiting({ reasons }: RefusedRow): boolean {
  return reasons.some(({ code }) => code === "day-order-unknown");
}
