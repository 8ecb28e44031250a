/** How the two limits may be moved: never past each other, never out of range, in steps one can follow. */
import type { RankingLimits, RankingMethod } from "../../model/ranking/ranking";

export type LimitKey = "a" | "b";

/** One press of an arrow key: a point of cumulative share, or a tenth of a point of one client's share. */
export const STEP: Readonly<Record<RankingMethod, number>> = { pareto: 0.01, share: 0.001 };
const SMALLEST: Readonly<Record<RankingMethod, number>> = { pareto: 0.01, share: 0.0001 };
const LARGEST: Readonly<Record<RankingMethod, number>> = { pareto: 1, share: 1 };

/** The range in which a limit may lie while the other stays where it is. */
export function limitRange(
  method: RankingMethod,
  limits: RankingLimits,
  key: LimitKey,
): { readonly least: number; readonly most: number } {
  const gap = SMALLEST[method];
  // `share` falls from A to B, `pareto` rises.
  const isUpper = (key === "a") === (method === "share");
  if (isUpper) return { least: rounded(limits[key === "a" ? "b" : "a"] + gap), most: LARGEST[method] };
  return { least: SMALLEST[method], most: rounded(limits[key === "a" ? "b" : "a"] - gap) };
}

/** The limits with one moved to `wanted`, or as near to it as the other allows. */
export function withLimit(
  method: RankingMethod,
  limits: RankingLimits,
  key: LimitKey,
  wanted: number,
): RankingLimits {
  const { least, most } = limitRange(method, limits, key);
  return { ...limits, [key]: Math.min(most, Math.max(least, rounded(wanted))) };
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

/** To a hundredth of a percent, so that steps do not leave 0.30000000000000004 behind. */
function rounded(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}

/** A fraction as a percentage with two decimals at most: 0.005 is 0.5. */
export function toPercent(fraction: number): number {
  return Math.round(fraction * 10_000) / 100;
}
