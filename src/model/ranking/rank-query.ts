import { isoDay } from "../day";
import { problem, type Problem } from "../problem";
import type { Settings } from "../settings";
import type { RankingLimits, RankingMethod, RankingQuery } from "./ranking";

/**
 * The ranking the book's settings ask for, with what the caller wants otherwise. Another method brings
 * its own limits along. The period is open on both sides unless named: for "all time to date" pass
 * `{ to: today }`, else visits entered for the future count too.
 */
export function rankQuery(settings: Settings, over: Partial<RankingQuery> = {}): RankingQuery {
  const method = over.method ?? settings.rankingMethod;
  const limits = over.limits ?? settings.limits[method];
  return { method, limits, from: over.from, to: over.to };
}

/** What is wrong with a query; empty where it can be ranked by. */
export function rankingQueryProblems(query: RankingQuery): readonly Problem[] {
  const problems: Problem[] = [];
  const { method, limits, from, to } = query;
  if (!areLimits(method, limits)) {
    problems.push(problem("wrong-limits", {}, { a: percent(limits.a), b: percent(limits.b) }));
  }
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(problem("wrong-period", {}, { from: isoDay(from), to: isoDay(to) }));
  }
  return problems;
}

/** `share` falls from A to B, `pareto` adds up from A to B; both lie within 0 and 1. */
function areLimits(method: RankingMethod, { a, b }: RankingLimits): boolean {
  const [low, high] = method === "share" ? [b, a] : [a, b];
  return low > 0 && low < high && high <= 1;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}
