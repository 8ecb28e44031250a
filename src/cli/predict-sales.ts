/** All that can be foreseen of the customers of a book, and how far to trust it. */
import type { Book } from "../model/book";
import type { Day } from "../model/day";
import { backTest, type BackTest } from "../model/prediction/back-test";
import type { BgNbdParameters } from "../model/prediction/bg-nbd";
import {
  customerHistories,
  customerRows,
  type CustomerHistories,
} from "../model/prediction/customer-histories";
import type { Horizon } from "../model/prediction/discount";
import type { Fit } from "../model/prediction/fit";
import { fitModels, modelParameters } from "../model/prediction/fit-models";
import type { GammaGammaParameters } from "../model/prediction/gamma-gamma";
import { mostExpectedFirst } from "../model/prediction/most-expected-first";
import { fitParetoNbd, type ParetoNbdParameters } from "../model/prediction/pareto-nbd";
import { predictCustomers, type CustomerPredictions } from "../model/prediction/predict-customers";
import { isRefusal, type Refusal } from "../model/prediction/refusal";
import { finish } from "../model/work";

export interface SalesPrediction {
  readonly horizon: Horizon;
  readonly histories: CustomerHistories;
  /** Customer rows of those who have bought, of whom most is expected first; in order of the register where refused. */
  readonly rows: readonly number[];
  readonly bgNbd: Fit<BgNbdParameters> | Refusal;
  readonly gammaGamma: Fit<GammaGammaParameters> | Refusal;
  readonly paretoNbd: Fit<ParetoNbdParameters> | Refusal;
  readonly backTest: BackTest | Refusal;
  /** Undefined where the model of visits was refused: then all others are refused for the same reason. */
  readonly predictions: CustomerPredictions | undefined;
}

/** Fits all models to the purchases of the period, tries them, and predicts from its last day on. */
export function predictSales(
  book: Book,
  { from, to }: { readonly from: Day | undefined; readonly to: Day },
  horizon: Horizon,
): SalesPrediction {
  const period = from === undefined ? { to } : { from, to };
  const histories = customerHistories(book, period);
  const rows = Array.from(customerRows(histories));
  const models = finish(fitModels(histories));
  if (isRefusal(models)) {
    const refused = { bgNbd: models, gammaGamma: models, paretoNbd: models, backTest: models };
    return { horizon, histories, rows, ...refused, predictions: undefined };
  }
  const predictions = finish(predictCustomers(histories, modelParameters(models), horizon));
  return {
    horizon,
    histories,
    rows: Array.from(mostExpectedFirst(predictions)),
    ...models,
    paretoNbd: finish(fitParetoNbd(histories)),
    backTest: finish(backTest(book, period)),
    predictions,
  };
}

/** How many bought on a second day. */
export function repeaterCount({ histories, rows }: SalesPrediction): number {
  return rows.filter((row) => histories.repeats[row]! > 0).length;
}
