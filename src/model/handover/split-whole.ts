/**
 * A whole number in whole parts by weight, which add up to it: what is left over goes to the largest fractions, of
 * equal ones to the first. Weights that are all 0 count alike.
 */
export function splitWhole(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byFraction = exact
    .map((value, place) => ({ place, fraction: value - Math.floor(value) }))
    .sort((one, other) => other.fraction - one.fraction || one.place - other.place);
  for (const { place } of byFraction.slice(0, Math.max(0, Math.round(left)))) parts[place]!++;
  return parts;
}
