import { customerHistories } from "../model/prediction/customer-histories";
import { predictCustomers } from "../model/prediction/predict-customers";
import { isRefusal } from "../model/prediction/refusal";
import { weeks } from "../model/prediction/weeks";
import { finish } from "../model/work";
import { isProblem, shareCell } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { comparedLog } from "./arguments/dated-log";
import { fittedModels, noPrediction } from "./fitted-models";

/** Bought on one day only: from that nobody can tell. */
const UNKNOWN = "?";
const NO_TIME_AHEAD = { horizonWeeks: weeks(0), yearlyDiscount: 0 };

/**
 * The probability that each customer still is one; "?" for one who bought on one day only, blank for one who never bought. Without customers: a list in order of the first visit.
 * @customfunction ALIVE
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param asOf The day of observation: TODAY() or a date. Later visits have not happened yet.
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function alive(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  asOf: unknown,
  customers?: unknown[][],
  visitIds?: unknown[][],
) {
  const observed = comparedLog({ visitCustomers, amounts, visitDates, asOf, customers, visitIds });
  if (isProblem(observed)) return observed;
  const { log } = observed;
  const histories = customerHistories(log.book, { to: observed.asOf });
  const models = fittedModels(histories);
  if (isRefusal(models)) return noPrediction(models);
  const parameters = { bgNbd: models.bgNbd.parameters };
  const predictions = finish(predictCustomers(histories, parameters, NO_TIME_AHEAD));
  return answerByCustomer({
    log,
    customers: observed.customers,
    figure: (row) => {
      if (histories.hasBought[row] === 0) return "";
      return predictions.aliveKnown[row] === 1 ? shareCell(predictions.alive[row]!) : UNKNOWN;
    },
  });
}
