import { customerStages } from "../model/stage/customer-stages";
import { stageWord } from "../words/stages";
import { isProblem } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { observedLog } from "./arguments/dated-log";

/**
 * The stage of each customer by their own trend: new, rising, peak, declining or lost; blank for one who never bought. Without customers: a list in order of the first visit.
 * @customfunction STAGE
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param asOf The day of observation: TODAY() or a date. Later visits have not happened yet.
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function stage(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  asOf: unknown,
  customers?: unknown[][],
  visitIds?: unknown[][],
) {
  const observed = observedLog({ visitCustomers, amounts, visitDates, asOf, customers, visitIds });
  if (isProblem(observed)) return observed;
  const { log } = observed;
  const stages = customerStages(log.book, observed.asOf);
  return answerByCustomer({
    log,
    customers: observed.customers,
    figure: (row) => {
      const found = stages[row]?.stage;
      return found === undefined ? "" : (language) => stageWord(found, language);
    },
  });
}
