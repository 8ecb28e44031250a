import type { Ranking } from "../ranking";

/** In a larger shop each question would draw a long curve again; there the limits alone are told. */
export const MOST_TRIED = 5000;

/** Are steps tried in a shop of this size? */
export function isTriedIn({ order }: Ranking): boolean {
  return order.length <= MOST_TRIED;
}

/** How much farther than the present limit to try, because the limit moves along. */
const FARTHER = [1, 1.02, 1.05, 1.1, 1.25, 1.5, 2, 3];

/**
 * Cents more (`sign` 1) or less (-1) that change the class, tried until one `passes`: first those that
 * reach the present limit, then somewhat more, since the limits of this method move with every value.
 * Not the least amount that does it, but one that does. Undefined where none of those tried does.
 */
export function lorenzStep(
  ranking: Ranking,
  value: number,
  sign: 1 | -1,
  passes: (cents: number) => boolean,
): number | undefined {
  if (!isTriedIn(ranking)) return undefined;
  const { floors } = ranking;
  const limit =
    sign > 0
      ? floors.findLast((floor) => floor > value && floor !== Infinity)
      : floors.find((floor) => floor <= value);
  if (limit === undefined) return undefined;
  const distance = Math.max(1, Math.ceil(Math.abs(limit - value) * 100) + (sign > 0 ? 0 : 1));
  const most = sign > 0 ? Infinity : Math.ceil(value * 100);
  return FARTHER.map((factor) => Math.min(most, Math.ceil(distance * factor))).find(passes);
}
