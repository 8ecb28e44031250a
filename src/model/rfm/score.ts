/**
 * Scores from 1 to 5 exactly as the R package rfm 0.3.0 gives them (R/utils.R): four limits, each the type-7
 * quantile at 20, 40, 60 and 80 % plus 1, and a bin from each limit up to below the next.
 *
 * The plus 1 makes a customer who is exactly on a quantile fall below it, and assumes whole numbers: amounts
 * of a few cents would all score 1. Equal figures always share a score. Where many customers have the same
 * figure two limits are the same, and the score between them is given to nobody.
 */
import { quantile } from "../quantile";

export const BINS = 5;

/** The limits that the figures themselves give; four of them, none for no figures. */
export function limitsOf(figures: Float64Array): readonly number[] {
  if (figures.length === 0) return [];
  const sorted = figures.slice().sort();
  return Array.from({ length: BINS - 1 }, (_, bin) => quantile(sorted, (bin + 1) / BINS) + 1);
}

/** 1 for a figure below the first limit, one more for each limit it reaches. Limits do not fall. */
export function scoreOf(figure: number, limits: readonly number[]): number {
  let score = 1;
  while (score <= limits.length && figure >= limits[score - 1]!) score++;
  return score;
}
