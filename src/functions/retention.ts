import { returningPart } from "./returning-part";

/**
 * Of those who bought in the first period, the part that bought in the second.
 * @customfunction RETENTION
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param firstFrom First day of the first period.
 * @param firstTo Last day of the first period.
 * @param secondFrom First day of the second period.
 * @param secondTo Last day of the second period.
 * @param among Whose visits count, such as Customers[Customer ID]. Left out: those of everyone in the log.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function retention(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  firstFrom: unknown,
  firstTo: unknown,
  secondFrom: unknown,
  secondTo: unknown,
  among?: unknown[][],
  visitIds?: unknown[][],
) {
  const given = { visitCustomers, amounts, visitDates, among, visitIds };
  const periods = { firstFrom, firstTo, secondFrom, secondTo };
  return returningPart(given, periods, (retention) => retention);
}
