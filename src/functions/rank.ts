import { isProblem } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { rankedLog } from "./arguments/ranked-log";
import { oneOfMany } from "./arguments/visit-log";

/**
 * The rank of customers by what they spent: 1 for the most, equal values share a rank. Without customers: a list, best first.
 * @customfunction RANK
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param from First day that counts.
 * @param to Last day that counts.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function rank(
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
  const alone = oneOfMany(log, ranked.customers);
  if (alone) return alone;
  const figure = (row: number): number => ranking.ranks[row]!;
  return answerByCustomer({ log, customers: ranked.customers, figure, order: ranking.order });
}
