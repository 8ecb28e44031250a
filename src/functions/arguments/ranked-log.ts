/** What ABC, RANK and VALUE have in common: a log, a period, and a ranking of it by the model. */
import { problem, type Problem } from "../../model/problem";
import { defaultLimits } from "../../model/ranking/limits";
import { rankBook } from "../../model/ranking/rank-book";
import { rankingQueryProblems } from "../../model/ranking/rank-query";
import { DEFAULT_CLASSES, type Ranking, type RankingQuery } from "../../model/ranking/ranking";
import { DEFAULT_SETTINGS } from "../../model/settings";
import { isProblem } from "../answer";
import { classesArgument, limitsArgument } from "./class-arguments";
import { columnArgument, neededColumn, type ColumnArgument } from "./column-argument";
import { dayArgument, methodArgument, shareArgument } from "./single-arguments";
import type { Range } from "./to-cell";
import { visitLog, type VisitLog } from "./visit-log";

/** The arguments as the formula gives them; each may be left out but the first two. */
export interface RankedArguments {
  readonly visitCustomers: Range;
  readonly amounts: Range;
  readonly customers?: Range | undefined;
  /** The same for a figure of them all together. */
  readonly among?: Range | undefined;
  readonly visitDates?: Range | undefined;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly visitIds?: Range | undefined;
  readonly method?: unknown;
  readonly limitA?: unknown;
  readonly limitB?: unknown;
  readonly fixedClasses?: Range | undefined;
  readonly classes?: Range | undefined;
  readonly limits?: Range | undefined;
}

export interface RankedLog {
  readonly log: VisitLog;
  readonly ranking: Ranking;
  readonly customers: ColumnArgument | undefined;
}

/** The ranking of everyone asked about; the first problem where an argument makes no sense. */
export function rankedLog(given: RankedArguments): RankedLog | Problem {
  const visitCustomers = neededColumn("visitCustomers", given.visitCustomers);
  if (isProblem(visitCustomers)) return visitCustomers;
  const amounts = neededColumn("amounts", given.amounts);
  if (isProblem(amounts)) return amounts;
  const query = rankingQuery(given);
  if (isProblem(query)) return query;
  const visitDates = columnArgument("visitDates", given.visitDates);
  const hasPeriod = query.from !== undefined || query.to !== undefined;
  if (hasPeriod && !visitDates) return problem("argument-missing", {}, { name: "visitDates" });
  const customers = columnArgument("customers", given.customers) ?? columnArgument("among", given.among);
  const visitIds = columnArgument("visitIds", given.visitIds);
  const fixedClasses = columnArgument("fixedClasses", given.fixedClasses);
  const log = visitLog({
    ...{ visitCustomers, amounts, visitDates, visitIds, customers, fixedClasses },
    classes: query.classes,
  });
  if (isProblem(log)) return log;
  return { log, ranking: rankBook(log.book, query), customers };
}

/** Share with the salon's limits unless the formula says otherwise. */
function rankingQuery(given: RankedArguments): RankingQuery | Problem {
  const method = methodArgument("method", given.method) ?? DEFAULT_SETTINGS.rankingMethod;
  if (isProblem(method)) return method;
  const limitA = shareArgument("limitA", given.limitA);
  if (isProblem(limitA)) return limitA;
  const limitB = shareArgument("limitB", given.limitB);
  if (isProblem(limitB)) return limitB;
  const from = dayArgument("from", given.from);
  if (isProblem(from)) return from;
  const to = dayArgument("to", given.to);
  if (isProblem(to)) return to;
  const classes = classesArgument("classes", given.classes) ?? DEFAULT_CLASSES;
  const own = limitsArgument("limits", given.limits);
  if (isProblem(own)) return own;
  const usual = defaultLimits(method, classes.length);
  const limits = own ?? usual.map((limit, place) => [limitA, limitB][place] ?? limit);
  const query = { method, classes, limits, from, to };
  return rankingQueryProblems(query)[0] ?? query;
}
