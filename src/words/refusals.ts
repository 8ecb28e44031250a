/** Why there is no prediction: what is missing, in numbers, and what to do. */
import type { Refusal, RefusalReason } from "../model/prediction/refusal";
import type { Language } from "../model/schema";
import { counted, say, type PhraseData, type Phrases } from "./phrase";

export const refusalPhrases: Phrases<RefusalReason> = {
  "no-purchases": {
    "zh-CN": "到这一天为止还没有一笔消费，没有可以预测的。请先记下到访和金额，或选晚一点的日子。",
    en: "Nothing was bought up to this day, so there is nothing to predict from. Log visits with amounts first, or choose a later day.",
  },
  "no-repeats": {
    "zh-CN": "还没有客户来过第二次，看不出多久来一次。等有客户回头了再试。",
    en: "No customer has come a second time yet, so nobody knows how often they come. Try again when some have.",
  },
  "too-few-customers": {
    "zh-CN": "消费过的客户只有 {customers} 位，至少要 {needed} 位才能预测。等客户多一些再试。",
    en: (data) =>
      `${bought(data)} so far; a prediction needs at least ${data.needed}. Try again when there are more.`,
  },
  "too-few-repeaters": {
    "zh-CN": "来过两天以上的客户只有 {repeaters} 位，至少要 {needed} 位才能预测。等回头客多一些再试。",
    en: (data) =>
      `${cameBack(data)} so far; a prediction needs at least ${data.needed}. Try again when there are more.`,
  },
  "history-too-short": {
    "zh-CN": (data) =>
      `第一笔消费到现在才 ${wholeWeeks(data)} 周，至少要 ${data.needed} 周才能预测。请过些时候再试，或导入以前的到访。`,
    en: (data) =>
      `The first purchase is only ${counted(wholeWeeks(data), "week")} back; a prediction needs at least ${data.needed}. Try again later, or import earlier visits.`,
  },
  "does-not-converge": {
    "zh-CN": "算不出稳定的结果，所以不给预测。等记录多一些，或换一段时间再试。",
    en: "The calculation did not settle, so there is no prediction. Try again with more visits, or another period.",
  },
  "parameters-run-away": {
    "zh-CN":
      "客户之间看不出差别，或者一下子全走了、一个也没走，模型套不上，所以不给预测。请看看日期和金额对不对，或等记录多一些再试。",
    en: "The customers look all alike, or leave all at once or never, which the model cannot describe; so there is no prediction. Check the dates and amounts, or try again with more visits.",
  },
  "parameters-uncertain": {
    "zh-CN": "差别很大的几种算法都说得通，结果靠不住，所以不给预测。等记录多一些再试。",
    en: "Very different answers fit these visits equally well, so there is no prediction. Try again with more visits.",
  },
  "mean-value-unbounded": {
    "zh-CN": "有几笔金额大得离谱，算不出每次大概花多少，所以不给预测金额。请核对最大的几笔。",
    en: "A few amounts are so large that no mean amount can be told, so no value is predicted. Check the largest ones.",
  },
  "nothing-to-compare": {
    "zh-CN": "留作检验的那段时间没有人再来，没法检验预测。等记录多一些再试。",
    en: "None of the customers came in the part kept back for the test, so a prediction cannot be tried. Try again with more visits.",
  },
  "no-better-than-before": {
    "zh-CN": "拿以前的记录试过，没有比“和之前一样”更准，所以不给预测。等记录多一些再试。",
    en: "Tried on the past, a prediction did no better than “the same as before”, so there is none. Try again with more visits.",
  },
};

/** The sentence for a refusal. */
export function refusalSentence({ reason, data }: Refusal, language: Language): string {
  return say(refusalPhrases[reason], language, data);
}

function bought({ customers }: PhraseData): string {
  return `Only ${counted(Number(customers), "customer has", "customers have")} bought something`;
}

function cameBack({ repeaters }: PhraseData): string {
  return `Only ${counted(Number(repeaters), "customer has", "customers have")} come on a second day`;
}

/** Whole weeks that have passed: 12.9 are not yet 13. */
function wholeWeeks({ weeks }: PhraseData): number {
  return Math.floor(Number(weeks));
}
