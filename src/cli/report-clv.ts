/** Predictions as one JSON document, or as text for people. */
import { isoDay } from "../model/day";
import type { BackTest } from "../model/prediction/back-test";
import type { Fit } from "../model/prediction/fit";
import { isRefusal, type Refusal } from "../model/prediction/refusal";
import type { Language } from "../model/schema";
import { refusalSentence } from "../words/refusals";
import { clvText } from "./clv-text";
import { languageOf, type Call } from "./command";
import { repeaterCount, type SalesPrediction } from "./predict-sales";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import type { Sales } from "./with-sales";

/** Prints predictions as the call asks for. */
export function reportClv(call: Call, sales: Sales, prediction: SalesPrediction): void {
  const language = languageOf(call, sales.settings.language);
  printReport(call, language, {
    document: () => clvDocument(sales, prediction, language),
    text: () => clvText(sales, prediction, language),
    problems: sales.problems,
  });
}

function clvDocument(sales: Sales, prediction: SalesPrediction, language: Language): object {
  const { bgNbd, histories, horizon, predictions, rows } = prediction;
  return {
    asOf: isoDay(sales.asOf),
    unit: "week",
    horizonWeeks: horizon.horizonWeeks,
    yearlyDiscount: horizon.yearlyDiscount,
    customers: rows.length,
    repeaters: repeaterCount(prediction),
    refused: isRefusal(bgNbd) ? bgNbd.reason : null,
    why: isRefusal(bgNbd) ? refusalSentence(bgNbd, language) : null,
    bgnbd: jsonFit(bgNbd),
    gammaGamma: jsonFit(prediction.gammaGamma),
    paretoNbd: jsonFit(prediction.paretoNbd),
    backtest: jsonBackTest(prediction.backTest, language),
    rows: rows.map((row) => ({
      id: sales.book.customers.ids[row],
      frequency: histories.repeats[row],
      recency: histories.recencyWeeks[row],
      age: histories.ageWeeks[row],
      meanValue: histories.meanValue[row],
      alive: predictions?.aliveKnown[row] === 1 ? predictions.alive[row] : null,
      expectedVisits: orNull(predictions?.expectedVisits[row]),
      expectedValue: orNull(predictions?.expectedValue[row]),
    })),
    problems: jsonProblems(sales.problems, language),
  };
}

function jsonFit<Parameters>(fit: Fit<Parameters> | Refusal): object {
  if (isRefusal(fit)) {
    return { parameters: null, standardErrors: null, logLikelihood: null, refused: fit.reason };
  }
  const { parameters, standardErrors, logLikelihood } = fit;
  return { parameters, standardErrors, logLikelihood, refused: null };
}

function jsonBackTest(test: BackTest | Refusal, language: Language): object {
  if (isRefusal(test)) return { trust: null, refused: test.reason, why: refusalSentence(test, language) };
  return { ...test, knownTo: isoDay(test.knownTo), to: isoDay(test.to), refused: null, why: null };
}

function orNull(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}
