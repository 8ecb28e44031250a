import type { Problem } from "../problem";
import type { ImportRow } from "./columns/import-row";

/**
 * Why a row has to wait: a day in it can be read in two ways, and nobody has been asked yet. A guess would
 * be wrong for half of them. Nothing where it need not wait.
 */
export function openQuestions({ problems }: ImportRow): readonly Problem[] {
  if (problems.length === 0) return problems;
  return problems.filter(({ code }) => code === "day-order-unknown");
}
