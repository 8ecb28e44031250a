/** Limits between classes: which make sense, and which hold where the owner names none. */
import type { RankingMethod } from "./ranking";

/** Methods with limits of the owner's; those of `lorenz` are found. */
export type LimitedMethod = Exclude<RankingMethod, "lorenz">;
export const LIMITED_METHODS: readonly LimitedMethod[] = ["share", "pareto", "count"];

/** How many classes `lorenz` cuts, no more and no fewer. */
export const LORENZ_CLASSES = 3;

/** How many limits a query of this method has. */
export function limitCount(method: RankingMethod, classes: number): number {
  return method === "lorenz" ? 0 : classes - 1;
}

/** `share` falls from the best class on, the others add up; all lie within 0 and 1, no two the same. */
export function areLimits(method: RankingMethod, limits: readonly number[]): boolean {
  if (method === "lorenz") return limits.length === 0;
  const rising = method === "share" ? [...limits].reverse() : limits;
  return rising.every((limit, index) => limit > (rising[index - 1] ?? 0) && limit <= 1);
}

/** "2%, 0.5%", as the Settings table holds them. */
export function limitsText(limits: readonly number[]): string {
  return limits.map((limit) => `${Number((limit * 100).toPrecision(12))}%`).join(", ");
}

const FOR_THREE: Readonly<Record<LimitedMethod, readonly [number, number]>> = {
  share: [0.02, 0.005],
  pareto: [0.8, 0.95],
  count: [0.2, 0.5],
};

/**
 * The limits of so many classes. For three: share 2 % and 0.5 % (the hair salon's), pareto 80 % and 95 %,
 * count 20 % and 50 % of the customers. For others: share in equal steps of ratio from 2 % to 0.5 % (1 %
 * between two classes), else each class an equal part.
 */
export function defaultLimits(method: RankingMethod, classes: number): readonly number[] {
  if (method === "lorenz") return [];
  if (classes === 3) return FOR_THREE[method];
  const count = classes - 1;
  return Array.from({ length: count }, (_, index) =>
    method === "share" ? shareLimit(index, count) : tidy((index + 1) / classes),
  );
}

function shareLimit(index: number, count: number): number {
  const [first, last] = FOR_THREE.share;
  if (count === 1) return tidy(Math.sqrt(first * last));
  return tidy(first * (last / first) ** (index / (count - 1)));
}

/** To a hundredth of a percent. */
function tidy(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}
