/** How the limits may be moved: never past each other, never out of range, in steps one can follow. */
import type { RankingMethod } from "../../model/ranking/ranking";

/** The finest a limit can be: a share among 100,000 clients is a thousandth of a percent. */
const FINEST = { share: 1e-6, pareto: 0.01, count: 0.01, lorenz: 0.01 } as const;

/**
 * One press of an arrow key: a point of a sum or of the customers. Of one client's share the second figure
 * that counts, so that 2 % moves by 0.1 % and 0.05 % by 0.001 %.
 */
export function stepOf(method: RankingMethod, limit: number): number {
  if (method !== "share") return FINEST[method];
  const step = 10 ** (Math.floor(Math.log10(limit)) - 1);
  return Math.min(0.001, Math.max(FINEST.share, step));
}

/** The range in which the limit at a place may lie while the others stay where they are. */
export function limitRange(
  method: RankingMethod,
  limits: readonly number[],
  place: number,
): { readonly least: number; readonly most: number } {
  const gap = FINEST[method];
  // `share` falls from the best class on, the others rise.
  const [below, above] = method === "share" ? [place + 1, place - 1] : [place - 1, place + 1];
  const least = limits[below] === undefined ? gap : rounded(limits[below] + gap);
  const most = limits[above] === undefined ? 1 : rounded(limits[above] - gap);
  return { least, most };
}

/** The limits with one moved to `wanted`, or as near to it as the others allow. */
export function withLimit(
  method: RankingMethod,
  limits: readonly number[],
  place: number,
  wanted: number,
): readonly number[] {
  const { least, most } = limitRange(method, limits, place);
  const moved = Math.min(most, Math.max(least, rounded(wanted)));
  return limits.map((limit, index) => (index === place ? moved : limit));
}

/** Steps that a key moves a limit: arrows one, Page keys five; undefined for other keys. */
export function stepsOf(key: string): number | undefined {
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return 1;
    case "ArrowDown":
    case "ArrowLeft":
      return -1;
    case "PageUp":
      return 5;
    case "PageDown":
      return -5;
    default:
      return undefined;
  }
}

/** To a millionth, so that steps do not leave 0.30000000000000004 behind. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6;
}

/** A fraction as a percentage with four decimals at most: 0.005 is 0.5. */
export function toPercent(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e4;
}
