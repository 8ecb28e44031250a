/**
 * Ranks customers by what they are expected to bring in the year after the last day counted, a later
 * amount discounted by 10 % a year. It needs models fitted to all visits, which takes long and is refused
 * where the visits say too little; so it is no basis that `rankBook` sums, and no book is kept by it.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { customerHistories } from "../prediction/customer-histories";
import type { Horizon } from "../prediction/discount";
import { fitModels, modelParameters } from "../prediction/fit-models";
import { predictCustomers } from "../prediction/predict-customers";
import { isRefusal, type Refusal } from "../prediction/refusal";
import { weeks } from "../prediction/weeks";
import { part, type Work } from "../work";
import { orderOf } from "./order-values";
import { classify } from "./rank-book";
import type { Ranking, RankingQuery } from "./ranking";
import { roundValue } from "./round-value";
import { sumValues } from "./sum-values";

const YEAR_AHEAD: Horizon = { horizonWeeks: weeks(52), yearlyDiscount: 0.1 };

/**
 * The ranking by expected value, from the visits of the query's period; without an end the latest visit
 * is that. Who has not bought is expected to bring nothing. Refused where either model is.
 */
export function* rankPredicted(book: Book, query: RankingQuery): Work<Ranking | Refusal> {
  const { from, to = latestDay(book) } = query;
  const histories = customerHistories(book, from === undefined ? { to } : { from, to });
  const models = yield* part(0, 2, fitModels(histories));
  if (isRefusal(models)) return models;
  if (isRefusal(models.gammaGamma)) return models.gammaGamma;
  const predicted = yield* part(1, 2, predictCustomers(histories, modelParameters(models), YEAR_AHEAD));
  const values = predicted.expectedValue.map((value) => (Number.isNaN(value) ? 0 : roundValue(value)));
  const { visits } = sumValues(book, { from, to });
  return classify(book, orderOf(book.customers, { values, visits }), query);
}

function latestDay({ visits }: Book): Day {
  return daysOf(visits, "date").reduce((latest, day) => Math.max(latest, day), BLANK_DAY) as Day;
}
