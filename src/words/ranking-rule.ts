/** How a method cuts the classes, in one sentence with the limits in it. */
import type { RankingQuery } from "../model/ranking/ranking";
import type { Language } from "../model/schema";
import { joinedParts } from "./joined";
import { limitPercentWords } from "./money";
import { say, type Phrases } from "./phrase";

const rules = {
  share: {
    "zh-CN": "看一位客户占营业额多少：{parts}。",
    en: "By the part of turnover one client brings: {parts}.",
  },
  pareto: {
    "zh-CN": "从最高的往下加，看排在前面的人带来多少：{parts}。",
    en: "Added up from the top, by what those before bring: {parts}.",
  },
  count: {
    "zh-CN": "从最高的往下数，看前面有多少人：{parts}。",
    en: "Counted from the top, by how many of all clients rank before: {parts}.",
  },
  lorenz: {
    "zh-CN": "界限由曲线自己定：再加客户带来的已经不比平均多，就到了界限（计算式 ABC 分析）。",
    en: "The curve says where classes end: where more clients bring less than their part (computed ABC analysis).",
  },
  above: { "zh-CN": "超过 {limit} 是 {class}", en: "above {limit} {class}" },
  from: { "zh-CN": "{limit} 起是 {class}", en: "from {limit} {class}" },
  under: { "zh-CN": "不到 {limit} 是 {class}", en: "under {limit} {class}" },
  else: { "zh-CN": "其余是 {class}", en: "else {class}" },
} satisfies Phrases;

/** "Added up from the top, by what those before bring: under 80 % A, under 95 % B, else C." */
export function ruleSentence({ method, classes, limits }: RankingQuery, language: Language): string {
  if (method === "lorenz") return say(rules.lorenz, language);
  const words = limitWords(limits, language);
  const parts = classes.map((name, place) => {
    const limit = words[place];
    if (limit === undefined) return say(rules.else, language, { class: name });
    const how = method !== "share" ? "under" : place === 0 ? "above" : "from";
    return say(rules[how], language, { class: name, limit });
  });
  return say(rules[method], language, { parts: joinedParts(parts, language) });
}

const MOST_FIGURES = 7;

/** The limits with as many figures as it takes to tell them apart: "above 0.5001 % A, from 0.5 % B". */
export function limitWords(limits: readonly number[], language: Language): readonly string[] {
  for (let figures = 2; ; figures++) {
    const words = limits.map((limit) => limitPercentWords(limit, language, figures));
    if (new Set(words).size === words.length || figures === MOST_FIGURES) return words;
  }
}
