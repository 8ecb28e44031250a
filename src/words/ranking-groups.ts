/** What each class comes to in words, how unevenly turnover is spread, and limits that would fit. */
import { buyersOf, topBuyers } from "../model/ranking/buyers";
import { gini } from "../model/ranking/gini";
import type { Ranking } from "../model/ranking/ranking";
import { valueSpans } from "../model/ranking/value-spans";
import type { Language } from "../model/schema";
import { moneyWords, percentWords } from "./money";
import { counted, say, type Phrases } from "./phrase";
import { limitWords } from "./ranking-rule";

const groups = {
  nobody: { "zh-CN": "{class} 类：没有客户", en: "{class}: nobody" },
  one: {
    "zh-CN": "{class} 类：1 位客户{fixed}，带来 {share}；{least}",
    en: "{class}: 1 client{fixed} with {share} of turnover; {least}",
  },
  bring: {
    "zh-CN": "{class} 类：{count} 位客户{fixed}，带来 {share}；从 {least} 到 {most}",
    en: ({ class: name, count, fixed, share, least, most }) =>
      `${name ?? ""}: ${counted(Number(count), "client")}${fixed ?? ""} bring ${share ?? ""}; from ${least ?? ""} to ${most ?? ""}`,
  },
  fixed: { "zh-CN": "（其中 {count} 位是指定的）", en: " ({count} fixed by hand)" },
  below: {
    "zh-CN": "占比是 {turnover} 里的部分：退款多于消费的客户（合计 {below}）在占比里算 0，在价值里照减。",
    en: "Shares are parts of {turnover}: clients whose refunds exceed their purchases ({below} together) count as 0 in them, but are deducted from the values.",
  },
  gini: {
    "zh-CN":
      "有消费的 {buyers} 位客户里，基尼系数 {gini}（0 是人人一样多，1 是几乎全由一位带来）：前 20%（{heads} 位）带来 {top}。",
    en: ({ buyers, gini: figure, heads, top }) =>
      `Of the ${counted(Number(buyers), "client")} who ${Number(buyers) === 1 ? "brings" : "bring"} something: Gini ${figure ?? ""} (0: all the same, 1: one nearly all); the first 20 % (${heads ?? ""}) bring ${top ?? ""}.`,
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
    const byHand = fixedIn(ranking, place);
    return say(customers === 1 ? groups.one : groups.bring, language, {
      class: name,
      fixed: byHand === 0 ? "" : say(groups.fixed, language, { count: byHand }),
      count: customers,
      share: percentWords(share, language),
      least: moneyWords(span.least, currency, language),
      most: moneyWords(span.most, currency, language),
    });
  });
}

/** What shares are shares of, where that is not the sum of the values; "" where it is. */
export function shareOfSentence({ total, turnover }: Ranking, language: Language, currency: string): string {
  if (total === turnover) return "";
  return say(groups.below, language, {
    turnover: moneyWords(turnover, currency, language),
    below: moneyWords(total - turnover, currency, language),
  });
}

/** Customers of the class at this place whose class the owner fixed. */
function fixedIn({ fixed, places }: Ranking, place: number): number {
  return fixed.reduce(
    (count, isFixed, row) => (isFixed === 1 && places[row] === place ? count + 1 : count),
    0,
  );
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
  const [first, second] = limitWords(limits, language);
  return say(groups.fitting, language, { first: first!, second: second! });
}
