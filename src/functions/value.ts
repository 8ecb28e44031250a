import { isProblem } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { rankedLog } from "./arguments/ranked-log";

/**
 * What customers spent in a period, refunds deducted. Without customers: a list in order of the first visit.
 * @customfunction VALUE
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param from First day that counts.
 * @param to Last day that counts.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function value(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  customers?: unknown[][],
  visitDates?: unknown[][],
  from?: unknown,
  to?: unknown,
  visitIds?: unknown[][],
) {
  const ranked = rankedLog({ visitCustomers, amounts, customers, visitDates, from, to, visitIds });
  if (isProblem(ranked)) return ranked;
  const { log, ranking } = ranked;
  return answerByCustomer({ log, customers: ranked.customers, figure: (row) => ranking.values[row]! });
}
