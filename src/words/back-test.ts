/** How far predictions are to be trusted, said by what they would have foreseen of the book's own past. */
import { isoDay } from "../model/day";
import type { BackTest } from "../model/prediction/back-test";
import type { Comparison, Doubt, Trust } from "../model/prediction/compare-forecasts";
import type { Language } from "../model/schema";
import { moneyWords } from "./money";
import { say, type Phrases } from "./phrase";

const phrases = {
  visits: {
    "zh-CN":
      "拿以前的记录试过：只看到 {day} 为止的记录，预测之后 {weeks} 周再来 {model} 次，实际 {actual} 次；如果当作和之前一样，是 {before} 次。逐位客户看，预测一般差 {error} 次，“和之前一样”一般差 {errorBefore} 次。",
    en: "Tried on the past: knowing the visits up to {day}, it foresaw {model} more in the following {weeks} weeks, and there were {actual}; “the same as before” would have said {before}. Client by client it was typically off by {error} visits, “the same as before” by {errorBefore}.",
  },
  value: {
    "zh-CN":
      "金额预测 {model}，实际 {actual}；和之前一样则是 {before}。逐位客户看，预测一般差 {error}，“和之前一样”一般差 {errorBefore}。",
    en: "Of money it foresaw {model}, and it was {actual}; the same as before, {before}. Client by client it was typically off by {error}, “the same as before” by {errorBefore}.",
  },
} satisfies Phrases;

/** What it means for the reader that predictions are shown. */
const trustPhrases: Phrases<Exclude<Trust, "none">> = {
  good: {
    "zh-CN": "总数可以拿来做计划，谁会再来也比“和之前一样”说得准。",
    en: "Its totals can be planned with, and it tells clients apart better than “the same as before” does.",
  },
  fair: {
    "zh-CN": "逐位看比“和之前一样”准，但只能当作大概的参考，不要当准数。",
    en: "Client by client that is better than “the same as before”; take it as a rough guide and no more.",
  },
};

/** And that they are not. */
const doubtPhrases: Phrases<`${"visits" | "value"} ${Doubt}`> = {
  "visits customers": {
    "zh-CN": "逐位看，次数没有比“和之前一样”更准，这家店的预测先不要用。",
    en: "Client by client, visits are foreseen no better than by “the same as before”: do not use it for this shop.",
  },
  "visits total": {
    "zh-CN": "总次数差得太多，这家店的预测先不要用。",
    en: "The total of visits is too far off: do not use it for this shop.",
  },
  "value customers": {
    "zh-CN": "逐位看，金额没有比“和之前一样”更准，这家店的预测先不要用。",
    en: "Client by client, money is foreseen no better than by “the same as before”: do not use it for this shop.",
  },
  "value total": {
    "zh-CN": "总金额差得太多，这家店的预测先不要用。",
    en: "The total of money is too far off: do not use it for this shop.",
  },
};

/** What the test came to, and what follows from it. Currency "" leaves its sign out. */
export function backTestWords(test: BackTest, language: Language, currency: string): string {
  const { visits, value, knownTo, heldBackWeeks } = test;
  const count = (figure: number): string => Math.round(figure).toLocaleString("en-US");
  const money = (figure: number): string => moneyWords(Math.round(figure), currency, language);
  const foreseen = say(phrases.visits, language, {
    ...compared(visits, count, (error) => error.toFixed(2)),
    day: isoDay(knownTo),
    weeks: Math.round(heldBackWeeks),
  });
  const ofValue = value ? [say(phrases.value, language, compared(value, money, money))] : [];
  return [foreseen, ...ofValue, verdict(test, language)].join(language === "en" ? " " : "");
}

function verdict({ visits, value, trust }: BackTest, language: Language): string {
  if (visits.doubt) return say(doubtPhrases[`visits ${visits.doubt}`], language);
  if (value?.doubt) return say(doubtPhrases[`value ${value.doubt}`], language);
  return say(trustPhrases[trust === "good" ? "good" : "fair"], language);
}

function compared(
  { actual, byModel, asBefore }: Comparison,
  total: (figure: number) => string,
  error: (figure: number) => string,
): Record<"actual" | "model" | "before" | "error" | "errorBefore", string> {
  return {
    actual: total(actual),
    model: total(byModel.total),
    before: total(asBefore.total),
    error: error(byModel.rootMeanSquareError),
    errorBefore: error(asBefore.rootMeanSquareError),
  };
}
