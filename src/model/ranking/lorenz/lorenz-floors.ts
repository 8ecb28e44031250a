/**
 * Where the classes of the lorenz method end, as values: the computed ABC analysis, with a rule for equal
 * values that the reference lacks.
 *
 * ABCanalysis takes the customers at the A and the C point of the curve; A is above the first one's value,
 * C below the second one's. With ten equal values nobody is above and nobody below, so all three of its
 * classes come out empty; with 1000 and nine times 1 the 1000 is at the A point itself, so not above it,
 * and lands in B. The rule here: equal values stand in the class of the last of them, and the highest
 * value is always A. So equal values stay together, a single dominant customer is A, ten equal ones are
 * all A; where nobody ties at a limit the classes are those of the reference.
 *
 * The limits are found from everybody, so unlike those of the other methods they move when one customer
 * spends more, and in a tiny shop they can move past that very customer: of 36, 4 and 4 both fours are B, but
 * when one of them brings 4.60 the curve lets C begin before both. This is the method's nature; how rare it
 * is `lorenz.test.ts` counts.
 */
import { abcCurve } from "./abc-curve";
import { abcPoints } from "./abc-points";

/**
 * The lowest value in A, and in A or B. `values` from the highest down, refunds among them; who has
 * nothing is always C. Infinity for both where there is no turnover.
 */
export function lorenzFloors(values: Float64Array): Float64Array {
  if (!(values[0]! > 0)) return new Float64Array([Infinity, Infinity]);
  const earned = values.map((value) => Math.max(0, value));
  const { a, c } = abcPoints(abcCurve(earned));
  const size = values.length;
  const ofA = lowestOfFirst(earned, Math.round(a.effort * size) - 1);
  const ofB = lowestOfFirst(earned, Math.round(c.effort * size));
  return new Float64Array([ofA, Math.min(ofA, ofB)]);
}

/** The lowest value all of whose holders are among the first `count`; the highest value where there is none. */
function lowestOfFirst(values: Float64Array, count: number): number {
  let end = Math.min(count, values.length);
  while (end > 0 && values[end - 1] === values[end]) end--;
  const lowest = end > 0 ? values[end - 1]! : values[0]!;
  return lowest > 0 ? lowest : Number.MIN_VALUE;
}
