/**
 * Why there is no prediction: what is missing, in numbers, what follows from it, and what to do. What
 * follows is said apart from the cause: the same cause may leave amounts out, or only the second opinion,
 * with visits foreseen all the same.
 */
import { isoDay } from "../model/day";
import type { Refusal, RefusalReason } from "../model/prediction/refusal";
import type { Language } from "../model/schema";
import { counted, say, type PhraseData, type Phrases } from "./phrase";

/** What a refusal leaves the reader without. */
export type Lacking = "prediction" | "amounts" | "second opinion" | "ranking";

/** Parts of a sentence: "…, so there is no prediction." follows. */
const causes: Phrases<RefusalReason> = {
  "no-purchases": {
    "zh-CN": "到这一天为止还没有一笔消费",
    en: "nothing was bought up to this day",
  },
  "no-repeats": {
    "zh-CN": "还没有客户来过第二次，看不出多久来一次",
    en: "no customer came a second time, and nobody knows how often they come",
  },
  "too-few-customers": {
    "zh-CN": "消费过的客户只有 {customers} 位，至少要 {needed} 位",
    en: ({ customers, needed }) =>
      `only ${counted(Number(customers), "customer")} bought something, and at least ${needed} are needed`,
  },
  "too-few-repeaters": {
    "zh-CN": "来过两天以上的客户只有 {repeaters} 位，至少要 {needed} 位",
    en: ({ repeaters, needed }) =>
      `only ${counted(Number(repeaters), "customer")} came on a second day, and at least ${needed} are needed`,
  },
  "history-too-short": {
    "zh-CN": (data) => `从第一笔消费算起才 ${wholeWeeks(data)} 周，至少要 ${data.needed} 周`,
    en: (data) =>
      `purchases go back only ${counted(wholeWeeks(data), "week")}, and at least ${data.needed} are needed`,
  },
  "does-not-converge": {
    "zh-CN": "算不出稳定的结果",
    en: "the calculation did not settle",
  },
  "parameters-run-away": {
    "zh-CN": "客户之间看不出差别，或者一下子全走了、一个也没走，模型套不上",
    en: "the customers look all alike, or leave all at once or never, which the model cannot describe",
  },
  "amounts-without-pattern": {
    "zh-CN": "各人每次花多少看不出规律，模型套不上",
    en: "what customers spend each time follows no pattern that the model can describe",
  },
  "parameters-uncertain": {
    "zh-CN": "差别很大的几种算法都说得通，结果靠不住",
    en: "very different answers fit these visits equally well",
  },
  "mean-value-unbounded": {
    "zh-CN": "有几笔金额大得离谱，算不出每次大概花多少",
    en: "a few amounts are so large that no mean amount can be told",
  },
  "nothing-to-compare": {
    "zh-CN": "留作检验的那段时间没有人再来",
    en: "none of the customers came in the part kept back for the test",
  },
  "no-better-than-before": {
    "zh-CN": "拿以前的记录试过，没有比“和之前一样”更准，或者总数差得太多",
    en: "tried on the past, it was no better than “the same as before”, or too far off in total",
  },
};

const consequences: Phrases<Lacking | "trial"> = {
  prediction: { "zh-CN": "所以不给预测", en: "so there is no prediction" },
  amounts: { "zh-CN": "所以不预测金额", en: "so no amounts are foreseen" },
  "second opinion": { "zh-CN": "所以没法换一种算法核对", en: "so there is no second opinion" },
  ranking: {
    "zh-CN": "所以没法按今后会带来多少排名",
    en: "so customers cannot be ranked by what they will bring",
  },
  trial: {
    "zh-CN": "所以还没法用以前的记录检验，先不显示预测",
    en: "so a prediction cannot be tried on the past yet, and none is shown",
  },
};

const MORE_VISITS = { "zh-CN": "等记录多一些再试。", en: "Try again with more visits." };

const advice: Phrases<RefusalReason> = {
  "no-purchases": {
    "zh-CN": "请先记下到访和金额，或选晚一点的日子。",
    en: "Log visits with amounts first, or choose a later day.",
  },
  "no-repeats": { "zh-CN": "等有客户回头了再试。", en: "Try again when some have." },
  "too-few-customers": { "zh-CN": "等客户多一些再试。", en: "Try again when there are more." },
  "too-few-repeaters": { "zh-CN": "等回头客多一些再试。", en: "Try again when there are more." },
  "history-too-short": {
    "zh-CN": "请过些时候再试，或导入以前的到访。",
    en: "Try again later, or import earlier visits.",
  },
  "does-not-converge": {
    "zh-CN": "等记录多一些，或换一段时间再试。",
    en: "Try again with more visits, or another period.",
  },
  "parameters-run-away": {
    "zh-CN": "请看看日期对不对，或等记录多一些再试。",
    en: "Check the dates, or try again with more visits.",
  },
  "amounts-without-pattern": {
    "zh-CN": "请看看金额对不对，或等记录多一些再试。",
    en: "Check the amounts, or try again with more visits.",
  },
  "parameters-uncertain": MORE_VISITS,
  "mean-value-unbounded": { "zh-CN": "请核对最大的几笔。", en: "Check the largest ones." },
  "nothing-to-compare": MORE_VISITS,
  "no-better-than-before": MORE_VISITS,
};

/** `firstPart`: where it holds of the part of the history that the models are tried on, not of the whole. */
const sentence = {
  whole: { "zh-CN": "{cause}，{consequence}。{advice}", en: "{cause}, {consequence}. {advice}" },
  firstPart: {
    "zh-CN": "前一段的记录里（到 {day} 为止），{cause}，{consequence}。{advice}",
    en: "In the first part of the history, up to {day}, {cause}, {consequence}. {advice}",
  },
} satisfies Phrases;

/** The sentence for a refusal that leaves the reader without this. */
export function refusalSentence(
  { reason, data, knownTo }: Refusal,
  language: Language,
  lacking: Lacking = "prediction",
): string {
  const isUntried = knownTo !== undefined || reason === "nothing-to-compare";
  const words = say(sentence[knownTo === undefined ? "whole" : "firstPart"], language, {
    cause: say(causes[reason], language, data),
    consequence: say(consequences[isUntried ? "trial" : lacking], language),
    advice: say(advice[reason], language),
    day: knownTo === undefined ? "" : isoDay(knownTo),
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whole weeks that have passed: 12.9 are not yet 13. */
function wholeWeeks({ weeks }: PhraseData): number {
  return Math.floor(Number(weeks));
}
