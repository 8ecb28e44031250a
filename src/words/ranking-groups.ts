/** What each class comes to in words, how unevenly turnover is spread, and limits that would fit. */
import { buyersOf, topBuyers } from "../model/ranking/buyers";
import { gini } from "../model/ranking/gini";
import type { Ranking } from "../model/ranking/ranking";
import { valueSpans } from "../model/ranking/value-spans";
import type { Language } from "../model/schema";
import { moneyWords, percentWords } from "./money";
import { counted, say, type Phrases } from "./phrase";

const groups = {
  nobody: { "zh-CN": "{class} 类：没有客户", en: "{class}: nobody" },
  one: {
    "zh-CN": "{class} 类：1 位客户，带来 {share}；{least}",
    en: "{class}: 1 customer with {share} of turnover; {least}",
  },
  bring: {
    "zh-CN": "{class} 类：{count} 位客户，带来 {share}；从 {least} 到 {most}",
    en: ({ class: name, count, share, least, most }) =>
      `${name ?? ""}: ${counted(Number(count), "customer")} bring ${share ?? ""}; from ${least ?? ""} to ${most ?? ""}`,
  },
  gini: {
    "zh-CN":
      "有消费的 {buyers} 位客户里，基尼系数 {gini}（0 是人人一样多，1 是几乎全由一位带来）：前 20%（{heads} 位）带来 {top}。",
    en: ({ buyers, gini: figure, heads, top }) =>
      `Of the ${counted(Number(buyers), "client")} who bring something: Gini ${figure ?? ""} (0: all the same, 1: one nearly all); the first 20 % (${heads ?? ""}) bring ${top ?? ""}.`,
  },
  fitting: {
    "zh-CN": "界限改为 {first} 和 {second}，就和美发店的经验相符。",
    en: "With limits of {first} and {second} the shop would be as a salon expects.",
  },
  noneFits: {
    "zh-CN": "没有哪两个界限能让最好和最后一类都符合经验；可以试试累计占比或人数的方法。",
    en: "No two limits make both the first and the last class as a salon expects; try the cumulative method, or that by count.",
  },
} satisfies Phrases;

/** One sentence a class: "B: 40 customers bring 22 %; from ¥1,200 to ¥5,300". */
export function groupSentences(ranking: Ranking, language: Language, currency: string): readonly string[] {
  const spans = valueSpans(ranking);
  return ranking.summary.map(({ class: name, customers, share }, place) => {
    const span = spans[place];
    if (!span) return say(groups.nobody, language, { class: name });
    return say(customers === 1 ? groups.one : groups.bring, language, {
      class: name,
      count: customers,
      share: percentWords(share, language),
      least: moneyWords(span.least, currency, language),
      most: moneyWords(span.most, currency, language),
    });
  });
}

/** "Of the 84 clients who bring something: Gini 0.63 …; the first 20 % (17) bring 68 %."; "" without turnover. */
export function giniSentence(ranking: Ranking, language: Language): string {
  const top = topBuyers(ranking, 0.2);
  if (!top) return "";
  return say(groups.gini, language, {
    buyers: buyersOf(ranking).length,
    gini: gini(ranking).toFixed(2),
    heads: top.customers,
    top: percentWords(top.share, language),
  });
}

/** What limits would make the shop as the source expects (`fittingLimits`), or that none would. */
export function fittingSentence(limits: readonly number[] | undefined, language: Language): string {
  if (!limits) return say(groups.noneFits, language);
  const [first, second] = limits.map((limit) => percentWords(limit, language));
  return say(groups.fitting, language, { first: first!, second: second! });
}
