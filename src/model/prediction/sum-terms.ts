/**
 * A log-likelihood is a sum over thousands of rows, added up in steps. The rows of one step are added by
 * a plain function: engines hardly compile a loop inside a generator, and it takes several times as long.
 */
import type { Work } from "../work";

/** Adds up the terms of some rows, and each term's slopes to `gradient`. */
export type AddTerms = (from: number, end: number, gradient: number[]) => number;

/** The sum over all rows; their slopes are added to `gradient`. */
export function* sumTerms(
  rows: number,
  rowsAStep: number,
  gradient: number[],
  addTerms: AddTerms,
): Work<number> {
  let sum = 0;
  for (let from = 0; from < rows; from += rowsAStep) {
    if (from > 0) yield from / rows;
    sum += addTerms(from, Math.min(rows, from + rowsAStep), gradient);
  }
  return sum;
}
