import { isoDay } from "../day";
import { problem, type Problem } from "../problem";
import type { Settings } from "../settings";
import { areClassNames } from "./class-names";
import { areLimits, limitsText } from "./limits";
import type { RankingQuery } from "./ranking";

/**
 * The ranking the book's settings ask for, with what the caller wants otherwise. Another method brings
 * its own limits along. The period is open on both sides unless named: for "all time to date" pass
 * `{ to: today }`, else visits entered for the future count too.
 */
export function rankQuery(settings: Settings, over: Partial<RankingQuery> = {}): RankingQuery {
  const method = over.method ?? settings.rankingMethod;
  const classes = over.classes ?? settings.classes;
  const limits = over.limits ?? settings.limits[method];
  return { method, classes, limits, from: over.from, to: over.to };
}

/** What is wrong with a query; empty where it can be ranked by. */
export function rankingQueryProblems(query: RankingQuery): readonly Problem[] {
  const problems: Problem[] = [];
  const { method, classes, limits, from, to } = query;
  if (!areClassNames(classes)) {
    problems.push(problem("wrong-classes", {}, { classes: classes.join(", ") }));
  }
  if (limits.length !== classes.length - 1 || !areLimits(method, limits)) {
    problems.push(problem("wrong-limits", {}, { limits: limitsText(limits), count: classes.length - 1 }));
  }
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(problem("wrong-period", {}, { from: isoDay(from), to: isoDay(to) }));
  }
  return problems;
}
