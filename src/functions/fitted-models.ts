/**
 * The models behind predictions, fitted to what a formula gives. A fit is by far the longest work of any
 * function, and CLV and ALIVE usually stand beside each other over the same columns. Excel hands over new
 * arrays at each call, so the histories made of them are compared, which takes no time beside a fit.
 */
import type { CustomerHistories } from "../model/prediction/customer-histories";
import { fitModels, type FittedModels } from "../model/prediction/fit-models";
import type { Refusal } from "../model/prediction/refusal";
import { finish } from "../model/work";
import { refusalSentence, type Lacking } from "../words/refusals";
import { unavailable, type Unavailable } from "./answer";

let last: { readonly histories: CustomerHistories; readonly models: FittedModels | Refusal } | undefined;

/** The models of these histories; those fitted last where the histories are the same. */
export function fittedModels(histories: CustomerHistories): FittedModels | Refusal {
  if (!last || !areSame(last.histories, histories)) {
    last = { histories, models: finish(fitModels(histories)) };
  }
  return last.models;
}

/** That there is no prediction, or no amounts in it, and why. */
export function noPrediction(refusal: Refusal, lacking?: Lacking): Unavailable {
  return unavailable((language) => refusalSentence(refusal, language, lacking));
}

function areSame(one: CustomerHistories, other: CustomerHistories): boolean {
  const columns = ["hasBought", "repeats", "recencyWeeks", "ageWeeks", "meanValue"] as const;
  return columns.every((column) => {
    const values = other[column];
    return one[column].length === values.length && one[column].every((value, row) => value === values[row]);
  });
}
