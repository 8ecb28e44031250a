import type { Book } from "../book";
import { isoDay } from "../day";
import { problem, type Problem } from "../problem";
import type { Settings } from "../settings";
import { areClassNames } from "./class-names";
import { hasCosts } from "./has-costs";
import { areLimits, defaultLimits, limitCount, limitsText, LORENZ_CLASSES } from "./limits";
import type { RankingQuery } from "./ranking";

/**
 * The ranking the book's settings ask for, with what the caller wants otherwise. Another method brings
 * its own limits along, another number of classes the usual ones. The period is open on both sides unless named: for "all time to date" pass
 * `{ to: today }`, else visits entered for the future count too.
 */
export function rankQuery(settings: Settings, over: Partial<RankingQuery> = {}): RankingQuery {
  const method = over.method ?? settings.rankingMethod;
  const classes = over.classes ?? settings.classes;
  const fits = classes.length === settings.classes.length;
  const limits = over.limits ?? (fits ? settings.limits[method] : defaultLimits(method, classes.length));
  const { from, to, asOf } = over;
  const basis = over.basis ?? settings.basis;
  const halfLife = over.halfLife ?? settings.halfLife;
  const margin = over.margin ?? settings.margin;
  const formerClasses = over.formerClasses;
  return { method, classes, formerClasses, limits, from, to, basis, halfLife, margin, asOf };
}

/** What is wrong with a query; empty where it can be ranked by. */
export function rankingQueryProblems(query: RankingQuery): readonly Problem[] {
  const problems: Problem[] = [];
  const { method, classes, limits, from, to } = query;
  if (!areClassNames(classes)) {
    problems.push(problem("wrong-classes", {}, { classes: classes.join(", ") }));
  }
  if (method === "lorenz" && classes.length !== LORENZ_CLASSES) {
    problems.push(problem("lorenz-needs-three", {}, { count: classes.length }));
  }
  const count = limitCount(method, classes.length);
  if (method === "lorenz" && limits.length > 0) {
    problems.push(problem("lorenz-takes-no-limits", {}, { limits: limitsText(limits) }));
  } else if (limits.length !== count || !areLimits(method, limits)) {
    problems.push(problem("wrong-limits", {}, { limits: limitsText(limits), count, method }));
  }
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(problem("wrong-period", {}, { from: isoDay(from), to: isoDay(to) }));
  }
  return problems;
}

/** The same, and what the book lacks for it. */
export function rankingProblems(book: Book, query: RankingQuery): readonly Problem[] {
  const problems = rankingQueryProblems(query);
  if (query.basis !== "profit" || hasCosts(book)) return problems;
  const code = book.visits.columns.cost ? "no-costs" : "no-cost-column";
  return [...problems, problem(code, { table: "visits" })];
}
