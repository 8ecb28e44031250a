/** How far predictions are to be trusted, said by what they would have foreseen of the book's own past. */
import { isoDay } from "../model/day";
import type { BackTest } from "../model/prediction/back-test";
import type { Comparison, Trust } from "../model/prediction/compare-forecasts";
import type { Language } from "../model/schema";
import { moneyWords } from "./money";
import { say, type Phrases } from "./phrase";

const phrases = {
  visits: {
    "zh-CN":
      "拿以前的记录试过：只看到 {day} 为止的记录，预测之后 {weeks} 周再来 {model} 次，实际 {actual} 次；如果当作和之前一样，是 {before} 次。",
    en: "Tried on the past: knowing the visits up to {day}, it foresaw {model} more in the following {weeks} weeks, and there were {actual}; “the same as before” would have said {before}.",
  },
  value: {
    "zh-CN": "金额预测 {model}，实际 {actual}；和之前一样则是 {before}。",
    en: "Of money it foresaw {model}, and it was {actual}; the same as before, {before}.",
  },
} satisfies Phrases;

/** What each grade of trust means for the reader. */
export const trustPhrases: Phrases<Trust> = {
  good: {
    "zh-CN": "总数可以拿来做计划，谁会再来也比“和之前一样”说得准。",
    en: "Its totals can be planned with, and it tells customers apart better than “the same as before” does.",
  },
  fair: {
    "zh-CN": "可以当作大概的参考，不要当准数。",
    en: "Take it as a rough guide and no more.",
  },
  none: {
    "zh-CN": "没有比“和之前一样”更准，这家店的预测先不要用。",
    en: "It did no better than “the same as before”: do not use it for this shop.",
  },
};

/** What the test came to, and what follows from it. Currency "" leaves its sign out. */
export function backTestWords(test: BackTest, language: Language, currency: string): string {
  const { visits, value, knownTo, heldBackWeeks, trust } = test;
  const count = (figure: number): string => Math.round(figure).toLocaleString("en-US");
  const money = (figure: number): string => moneyWords(Math.round(figure), currency, language);
  const foreseen = say(phrases.visits, language, {
    ...compared(visits, count),
    day: isoDay(knownTo),
    weeks: Math.round(heldBackWeeks),
  });
  const ofValue = value ? [say(phrases.value, language, compared(value, money))] : [];
  return [foreseen, ...ofValue, say(trustPhrases[trust], language)].join(language === "en" ? " " : "");
}

function compared(
  { actual, byModel, asBefore }: Comparison,
  words: (figure: number) => string,
): Record<"actual" | "model" | "before", string> {
  return { actual: words(actual), model: words(byModel.total), before: words(asBefore.total) };
}
