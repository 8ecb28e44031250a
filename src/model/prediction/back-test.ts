/**
 * How well the models would have done: fitted on the first part of the book's own history, they foresee
 * the rest for those who were customers by then. Beside them stands what anyone would say without a
 * model: each customer comes back and spends as in as long a time before. First purchases are not in
 * that, because nobody makes his first purchase twice.
 */
import type { Book } from "../book";
import { addDays, type Day } from "../day";
import { part, type Work } from "../work";
import { compareForecasts, leastTrust, type Comparison, type Trust } from "./compare-forecasts";
import { customerRows, historiesOf } from "./customer-histories";
import { fitModels, modelParameters } from "./fit-models";
import { holding } from "./minimize";
import { predictCustomers } from "./predict-customers";
import { purchaseDaysInSteps, type PurchaseDays } from "../purchases/purchase-days";
import { purchasesBetween, repeatsBetween } from "./purchases-between";
import { isRefusal, refusal, type Refusal } from "./refusal";
import { weeksBetween, type Weeks } from "./weeks";

export interface BackTest {
  /** The last day that the models knew of. */
  readonly knownTo: Day;
  /** The last day that they were to foresee. */
  readonly to: Day;
  readonly heldBackWeeks: Weeks;
  /** Customers by `knownTo`. */
  readonly customers: number;
  readonly visits: Comparison;
  /** Missing where visits could be fitted and their value could not. */
  readonly value?: Comparison;
  /** In all that is compared. */
  readonly trust: Trust;
}

/** A third of the history is held back, but no more than a year: then the rival is "as last year". */
const HELD_BACK_SHARE = 1 / 3;
const LONGEST_HELD_BACK_DAYS = 365;

/**
 * Tries the models on the purchases from `from` to `to`. Where its first part cannot be fitted, the
 * refusal says so; whether the whole can be is not asked here.
 */
export function* backTest(book: Book, period: { from?: Day; to: Day }): Work<BackTest | Refusal> {
  const { to } = period;
  const purchases = yield* holding(0, purchaseDaysInSteps(book, period));
  if (purchases.days.length === 0) return refusal("no-purchases");
  const heldBackDays = daysToHoldBack(purchases, to);
  const knownTo = addDays(to, -heldBackDays);
  const known = yield* holding(0, purchaseDaysInSteps(book, { ...period, to: knownTo }));
  const histories = historiesOf(known, knownTo);
  const models = yield* part(0, 2, fitModels(histories));
  if (isRefusal(models)) return { ...models, knownTo };
  const after = purchasesBetween(purchases, knownTo, to);
  const rows = customerRows(histories);
  if (!rows.some((row) => after.visits[row]! > 0)) return refusal("nothing-to-compare");
  const parameters = modelParameters(models);
  const heldBackWeeks = weeksBetween(knownTo, to);
  const horizon = { horizonWeeks: heldBackWeeks, yearlyDiscount: 0 };
  const byModel = yield* part(1, 2, predictCustomers(histories, parameters, horizon));
  const asBefore = repeatsBetween(known, addDays(knownTo, -heldBackDays), knownTo);
  const visits = compareForecasts(rows, after.visits, byModel.expectedVisits, asBefore.visits);
  const test = { knownTo, to, heldBackWeeks, customers: rows.length, visits };
  if (!parameters.gammaGamma) return { ...test, trust: visits.trust };
  const value = compareForecasts(rows, after.value, byModel.expectedValue, asBefore.value);
  return { ...test, value, trust: leastTrust(visits.trust, value.trust) };
}

function daysToHoldBack({ days }: PurchaseDays, to: Day): number {
  const first = days.reduce((earliest, day) => Math.min(earliest, day));
  return Math.min(Math.floor((to - first) * HELD_BACK_SHARE), LONGEST_HELD_BACK_DAYS);
}
