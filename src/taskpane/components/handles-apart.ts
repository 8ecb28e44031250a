/** A place on the chart, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Where handles are drawn so that none covers another: each beside the one before where both would be on
 * one spot, to the left where there is no room to the right (`most`).
 */
export function handlesApart(spots: readonly Spot[], gap: number, most: number): readonly Spot[] {
  const drawn: Spot[] = [];
  for (const spot of spots) {
    let { x } = spot;
    while (drawn.some((other) => isNear(other, { ...spot, x }, gap))) x += gap;
    drawn.push({ ...spot, x });
  }
  const over = Math.max(0, ...drawn.map(({ x }) => x - most));
  if (over === 0) return drawn;
  const mirrored = spots.map(({ x, y }) => ({ x: -x, y })).reverse();
  return handlesApart(mirrored, gap, Infinity)
    .map(({ x, y }) => ({ x: -x, y }))
    .reverse();
}

function isNear(one: Spot, other: Spot, gap: number): boolean {
  return Math.abs(one.x - other.x) < gap && Math.abs(one.y - other.y) < gap;
}
