/**
 * The smallest whole number of cents, from 1, for which `reached` holds; undefined where none up to
 * 2^52 does. `reached` must not turn false again as cents grow.
 */
export function leastCents(reached: (cents: number) => boolean): number | undefined {
  let high = 1;
  while (!reached(high)) {
    high *= 2;
    if (high > MOST) return undefined;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const MOST = 2 ** 52;
