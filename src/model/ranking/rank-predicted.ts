/**
 * Ranks customers by what they are expected to bring in the year after the last day counted, a later
 * amount discounted by 10 % a year. It needs models tried on all visits and fitted to them, which takes
 * long and is refused where they say too little; so it is no basis that `rankBook` sums, and no setting.
 */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import type { Horizon } from "../prediction/discount";
import { modelParameters } from "../prediction/fit-models";
import { lookAhead, mayForesee } from "../prediction/outlook";
import { predictCustomers } from "../prediction/predict-customers";
import { isRefusal, type Refusal } from "../prediction/refusal";
import { weeks } from "../prediction/weeks";
import { stretch, type Work } from "../work";
import { orderOf } from "./order-values";
import { classify } from "./rank-book";
import type { Ranking, RankingQuery, ValueOrder } from "./ranking";
import { roundValue } from "./round-value";
import { sumValues } from "./sum-values";

const YEAR_AHEAD: Horizon = { horizonWeeks: weeks(52), yearlyDiscount: 0.1 };
/** Shares of the progress: the models, then what each customer is worth, then their order. */
const FITTED = 0.5;
const PREDICTED = 0.95;

/**
 * The ranking by expected value, from the visits of the query's period; without an end the latest visit
 * is that. Who has not bought is expected to bring nothing. Refused where either model is, and where they
 * foresaw the book's own past no better than "the same as before".
 */
export function* rankPredicted(book: Book, query: RankingQuery): Work<Ranking | Refusal> {
  const order = yield* predictedOrder(book, query);
  return isRefusal(order) ? order : classify(book, order, query);
}

/** The same before classes are cut. */
export function* predictedOrder(
  book: Book,
  { from, to = latestDay(book) }: Pick<RankingQuery, "from" | "to">,
): Work<ValueOrder | Refusal> {
  const period = from === undefined ? { to } : { from, to };
  const outlook = yield* stretch(0, FITTED, lookAhead(book, period));
  if (!mayForesee(outlook)) return outlook.refused;
  const { histories, models } = outlook;
  if (isRefusal(models.gammaGamma)) return models.gammaGamma;
  const predicting = predictCustomers(histories, modelParameters(models), YEAR_AHEAD);
  const { expectedValue } = yield* stretch(FITTED, PREDICTED, predicting);
  const values = expectedValue.map((value) => (Number.isNaN(value) ? 0 : roundValue(value)));
  const { visits } = sumValues(book, { from, to });
  yield PREDICTED;
  return orderOf(book.customers, { values, visits });
}

function latestDay({ visits }: Book): Day {
  return daysOf(visits, "date").reduce((latest, day) => Math.max(latest, day), BLANK_DAY) as Day;
}
