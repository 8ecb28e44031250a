/** Predictions for people to read. */
import { isoDay } from "../model/day";
import { isRefusal } from "../model/prediction/refusal";
import type { Language } from "../model/schema";
import { textAt } from "../model/table-data";
import { backTestWords } from "../words/back-test";
import { clvPhrases } from "../words/cli/commands/clv";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { moneyWords, percentWords } from "../words/money";
import { say } from "../words/phrase";
import { refusalSentence } from "../words/refusals";
import { repeaterCount, type SalesPrediction } from "./predict-sales";
import { textTable } from "./text-table";
import type { Sales } from "./with-sales";

const SHOWN = 20;

/** The models, their test and the customers of whom most is expected. */
export function clvText(sales: Sales, prediction: SalesPrediction, language: Language): string {
  const { bgNbd, gammaGamma, backTest, horizon, rows } = prediction;
  const heading = say(clvPhrases.heading, language, {
    day: isoDay(sales.asOf),
    customers: rows.length,
    repeaters: repeaterCount(prediction),
    weeks: horizon.horizonWeeks,
    discount: percentWords(horizon.yearlyDiscount, language),
  });
  if (isRefusal(bgNbd)) return `${heading}\n${refusalSentence(bgNbd, language)}`;
  const test = isRefusal(backTest)
    ? refusalSentence(backTest, language)
    : backTestWords(backTest, language, sales.settings.currency);
  const noValue = isRefusal(gammaGamma) ? [refusalSentence(gammaGamma, language, "amounts")] : [];
  return [
    heading,
    test,
    ...noValue,
    "",
    modelTable(prediction, language),
    "",
    ...(isRefusal(backTest) || backTest.trust === "none"
      ? [say(clvPhrases.notShown, language)]
      : customerLines(sales, prediction, language)),
  ].join("\n");
}

function customerLines(sales: Sales, prediction: SalesPrediction, language: Language): readonly string[] {
  const table = customerTable(sales, prediction, language);
  const more = prediction.rows.length - SHOWN;
  return more > 0 ? [table, say(reportPhrases.andMore, language, { count: more })] : [table];
}

function modelTable({ bgNbd, gammaGamma, paretoNbd }: SalesPrediction, language: Language): string {
  const heads = ["model", "parameters", "logLikelihood"] as const;
  const models = [
    ["BG/NBD", bgNbd],
    ["Gamma-Gamma", gammaGamma],
    ["Pareto/NBD", paretoNbd],
  ] as const;
  const lines = models.map(([name, fit]) => {
    if (isRefusal(fit)) return [name, "–", ""];
    const errors = Object.values(fit.standardErrors);
    const words = Object.entries(fit.parameters).map(
      ([parameter, value], place) =>
        `${parameter} ${value.toPrecision(4)} ±${(errors[place] ?? 0).toPrecision(2)}`,
    );
    return [name, words.join(", "), fit.logLikelihood.toFixed(2)];
  });
  const headings = heads.map((head) => say(clvPhrases[head], language));
  // The widest column stands last, which is never cut.
  return textTable(
    [headings, ...lines].map(([name = "", words = "", likelihood = ""]) => [name, likelihood, words]),
    "lrl",
  );
}

function customerTable(sales: Sales, prediction: SalesPrediction, language: Language): string {
  const { histories, predictions, rows } = prediction;
  const { customers } = sales.book;
  const money = (amount: number | undefined): string =>
    amount === undefined || Number.isNaN(amount) ? "" : moneyWords(amount, sales.settings.currency, language);
  const headings = [
    ...(["id", "name"] as const).map((head) => headingPhrases[head]),
    ...(["repeats", "sinceWeeks", "meanValue", "alive", "expectedVisits", "expectedValue"] as const).map(
      (head) => clvPhrases[head],
    ),
  ];
  const lines = rows
    .slice(0, SHOWN)
    .map((row) => [
      customers.ids[row] ?? "",
      textAt(customers, "name", row),
      String(histories.repeats[row]),
      (histories.ageWeeks[row]! - histories.recencyWeeks[row]!).toFixed(1),
      money(histories.meanValue[row]),
      predictions?.aliveKnown[row] === 1
        ? percentWords(predictions.alive[row]!, language)
        : say(clvPhrases.unknown, language),
      predictions?.expectedVisits[row]?.toFixed(1) ?? "",
      money(predictions?.expectedValue[row]),
    ]);
  return textTable([headings.map((heading) => say(heading, language)), ...lines], "llrrrrrr");
}
