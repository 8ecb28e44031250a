import { LAST_DAY, type Day } from "../model/day";
import { customerFigures } from "../model/ranking/customer-figures";
import { dayCell, isProblem } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { columnArgument, neededColumn } from "./arguments/column-argument";
import { dayArgument } from "./arguments/single-arguments";
import { visitLog } from "./arguments/visit-log";

/**
 * The day each customer was last there; blank for one who never was. Without customers: a list in order of the first visit.
 * @customfunction LASTVISIT
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param today The day that counts as today: TODAY() or a date.
 * @returns {any[][]}
 */
export function lastVisit(
  visitCustomers: unknown[][],
  visitDates: unknown[][],
  customers?: unknown[][],
  today?: unknown,
) {
  const owners = neededColumn("visitCustomers", visitCustomers);
  if (isProblem(owners)) return owners;
  const dates = neededColumn("visitDates", visitDates);
  if (isProblem(dates)) return dates;
  const day = dayArgument("today", today) ?? LAST_DAY;
  if (isProblem(day)) return day;
  const asked = columnArgument("customers", customers);
  const log = visitLog({ visitCustomers: owners, visitDates: dates, customers: asked });
  if (isProblem(log)) return log;
  const { lastVisit: days } = customerFigures(log.book, day);
  return answerByCustomer({ log, customers: asked, figure: (row) => dayCell(days[row] as Day) });
}
