/**
 * The quantile of R's `type = 7`, also that of NumPy and of Excel's PERCENTILE.INC: a straight line between
 * the two values that stand about `part` of the way along. Hyndman and Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996), definition 7.
 *
 * `sorted` rises and is not empty; `part` lies within 0 and 1.
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
