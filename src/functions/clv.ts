import { customerHistories } from "../model/prediction/customer-histories";
import { modelParameters } from "../model/prediction/fit-models";
import { predictCustomers } from "../model/prediction/predict-customers";
import { isRefusal } from "../model/prediction/refusal";
import { weeks } from "../model/prediction/weeks";
import { finish } from "../model/work";
import { estimateCell, isProblem, type AnswerCell } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { comparedLog } from "./arguments/dated-log";
import { countWithin, rateArgument } from "./arguments/single-arguments";
import { fittedModels, noPrediction } from "./fitted-models";

const YEAR_AHEAD = 52;
const TEN_YEARS = 520;
const YEARLY_DISCOUNT = 0.1;
/** No value is foreseen. */
const UNKNOWN = "?";

/**
 * What customers are expected to bring from the day of observation on, in today's money. Without customers: a list, most valuable first, of customer, expected visits and expected value.
 * @customfunction CLV
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param asOf The day of observation: TODAY() or a date. Later visits have not happened yet.
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param horizonWeeks How many weeks ahead, up to 520; 52 unless given.
 * @param yearlyDiscount How much less money is worth a year later, such as 5%; 10% unless given, 0 for none.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function clv(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  asOf: unknown,
  customers?: unknown[][],
  horizonWeeks?: unknown,
  yearlyDiscount?: unknown,
  visitIds?: unknown[][],
) {
  const ahead = countWithin("horizonWeeks", horizonWeeks, TEN_YEARS) ?? YEAR_AHEAD;
  if (isProblem(ahead)) return ahead;
  const discount = rateArgument("yearlyDiscount", yearlyDiscount) ?? YEARLY_DISCOUNT;
  if (isProblem(discount)) return discount;
  const observed = comparedLog({ visitCustomers, amounts, visitDates, asOf, customers, visitIds });
  if (isProblem(observed)) return observed;
  const { log } = observed;
  const histories = customerHistories(log.book, { to: observed.asOf });
  const models = fittedModels(histories);
  if (isRefusal(models)) return noPrediction(models);
  const { gammaGamma } = models;
  // Without a model of value the list still says the visits.
  if (isRefusal(gammaGamma) && observed.customers) return noPrediction(gammaGamma, "amounts");
  const horizon = { horizonWeeks: weeks(ahead), yearlyDiscount: discount };
  const { expectedVisits, expectedValue } = finish(
    predictCustomers(histories, modelParameters(models), horizon),
  );
  const cellOf = (figures: Float64Array, row: number): AnswerCell => {
    if (histories.hasBought[row] === 0) return "";
    return Number.isNaN(figures[row]) ? UNKNOWN : estimateCell(figures[row]!);
  };
  return answerByCustomer({
    log,
    customers: observed.customers,
    figure: (row) => cellOf(expectedValue, row),
    listed: (row) => [cellOf(expectedVisits, row), cellOf(expectedValue, row)],
    order: mostFirst(isRefusal(gammaGamma) ? expectedVisits : expectedValue),
  });
}

/** Rows from the highest figure down; those without one last, equals in order of the log. */
function mostFirst(figures: Float64Array): Int32Array {
  const known = figures.map((figure) => (Number.isNaN(figure) ? -Infinity : figure));
  const order = (a: number, b: number): number => (known[a] === known[b] ? a - b : known[b]! - known[a]!);
  return Int32Array.from(known.keys()).sort(order);
}
