/** How many positions from the first on hold, where none holds after the first that does not: found by halving. */
export function countWhile(size: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
