import { isProblem, shareCell } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { rankedLog } from "./arguments/ranked-log";
import { oneOfMany } from "./arguments/visit-log";

/**
 * Classes A, B and C by what customers spent. Without customers: a list, best first, of customer, value, share, rank and class.
 * @customfunction ABC
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param from First day that counts.
 * @param to Last day that counts.
 * @param method "share" (own share of turnover, the default), "pareto" (cumulative share), "count" (part of the customers) or "lorenz" (found from the curve).
 * @param limitA Where A ends: 2% for share, 80% for pareto, 20% for count unless given; lorenz finds its own.
 * @param limitB Where B ends: 0.5% for share, 95% for pareto, 50% for count unless given; lorenz finds its own.
 * @param fixedClasses Classes fixed by hand, beside customers, such as Customers[Fixed class].
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @param classes Names of own classes, best first, in a cell each or as "VIP, key, ordinary". Left out: A, B, C.
 * @param limits Limits between own classes, one fewer, such as "2%, 1%, 0.5%". Given, limitA and limitB do not count.
 * @returns {any[][]}
 */
export function abc(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  customers?: unknown[][],
  visitDates?: unknown[][],
  from?: unknown,
  to?: unknown,
  method?: unknown,
  limitA?: unknown,
  limitB?: unknown,
  fixedClasses?: unknown[][],
  visitIds?: unknown[][],
  classes?: unknown[][],
  limits?: unknown[][],
) {
  const period = { visitDates, from, to };
  const how = { method, limitA, limitB, fixedClasses, classes, limits };
  const ranked = rankedLog({ visitCustomers, amounts, customers, visitIds, ...period, ...how });
  if (isProblem(ranked)) return ranked;
  const { log, ranking } = ranked;
  const alone = oneOfMany(log, ranked.customers);
  if (alone) return alone;
  return answerByCustomer({
    log,
    customers: ranked.customers,
    figure: (row) => ranking.classes[row]!,
    listed: (row) => [
      ranking.values[row]!,
      shareCell(ranking.shares[row]!),
      ranking.ranks[row]!,
      ranking.classes[row]!,
    ],
    order: ranking.order,
  });
}
