/** Segments of RFM in words: what each is called and who is in it. Own segments are called as the owner calls them. */
import type { DEFAULT_SEGMENTS, OTHERS } from "../model/rfm/segments";
import type { RfmLimits } from "../model/rfm/score-customers";
import type { Language } from "../model/schema";
import { joinedItems } from "./joined";
import { say, type Phrases } from "./phrase";

type SegmentName = (typeof DEFAULT_SEGMENTS)[number]["name"] | typeof OTHERS;

/** Names as the package rfm has them, and as Chinese shops say them. */
export const segmentPhrases: Phrases<SegmentName> = {
  champions: { "zh-CN": "核心客户", en: "Champions" },
  loyal: { "zh-CN": "忠实客户", en: "Loyal Customers" },
  potentialLoyalist: { "zh-CN": "可培养", en: "Potential Loyalist" },
  new: { "zh-CN": "新客户", en: "New Customers" },
  promising: { "zh-CN": "有苗头", en: "Promising" },
  needAttention: { "zh-CN": "该多关心", en: "Need Attention" },
  aboutToSleep: { "zh-CN": "快睡着了", en: "About To Sleep" },
  atRisk: { "zh-CN": "可能流失", en: "At Risk" },
  cantLose: { "zh-CN": "不能丢", en: "Can't Lose Them" },
  lost: { "zh-CN": "已流失", en: "Lost" },
  others: { "zh-CN": "其他", en: "Others" },
};

/** Who is in a segment. */
export const segmentMeanings: Phrases<SegmentName> = {
  champions: {
    "zh-CN": "刚来过，来得多，花得也多",
    en: "came lately, come often and spend a lot",
  },
  loyal: { "zh-CN": "来得多，花得多", en: "come often and spend well" },
  potentialLoyalist: {
    "zh-CN": "最近来过，次数和金额还不多",
    en: "came lately; not often yet, nor for much",
  },
  new: { "zh-CN": "刚来第一次，金额不大", en: "came lately, for the first time and for little" },
  promising: { "zh-CN": "前不久来过一次，金额不大", en: "came not long ago, once and for little" },
  needAttention: {
    "zh-CN": "次数和金额中等，有一阵没来了",
    en: "middling visits and money, not here for a while",
  },
  aboutToSleep: {
    "zh-CN": "来得少，花得少，有一阵没来了",
    en: "few visits, little money, not here for a while",
  },
  atRisk: {
    "zh-CN": "以前常来，很久没来了",
    en: "used to come often, and have not come for long",
  },
  cantLose: {
    "zh-CN": "以前来得最多、花得最多，已经最久没来",
    en: "used to come most and spend most, and have been away the longest",
  },
  lost: { "zh-CN": "来得少，花得少，很久没来了", en: "few visits, little money, away for long" },
  others: { "zh-CN": "哪一类也不符合", en: "fit none of the above" },
};

/** The three figures that are scored. */
export const rfmFigurePhrases: Phrases<keyof RfmLimits> = {
  recency: { "zh-CN": "多久没来", en: "recency" },
  frequency: { "zh-CN": "次数", en: "frequency" },
  monetary: { "zh-CN": "金额", en: "money" },
};

const notes = {
  thin: {
    "zh-CN": "{figures}：不同的数太少，分不满五档，有的分数没有人得。看分群时请留意，或者自己定界限。",
    en: "Too few different figures of {figures} for five scores: some score is given to nobody. Take the segments with care, or set limits of your own.",
  },
  nobody: {
    "zh-CN": "到 {day} 为止没有人消费过，没有可以打分的客户。",
    en: "Nobody bought anything up to {day}; there is nobody to score.",
  },
} satisfies Phrases;

/** The name of a segment; an own one as it is. */
export function segmentWord(segment: string, language: Language): string {
  return isKnown(segment) ? say(segmentPhrases[segment], language) : segment;
}

/** Who is in a segment; "" for an own one. */
export function segmentMeaning(segment: string, language: Language): string {
  return isKnown(segment) ? say(segmentMeanings[segment], language) : "";
}

/** That some figures are too alike for five scores; "" where none is. */
export function thinNote(thin: readonly (keyof RfmLimits)[], language: Language): string {
  if (thin.length === 0) return "";
  const figures = thin.map((figure) => say(rfmFigurePhrases[figure], language));
  return say(notes.thin, language, { figures: joinedItems(figures, language) });
}

/** That there is nobody to score up to a day written `2026-11-21`. */
export function nobodyBought(day: string, language: Language): string {
  return say(notes.nobody, language, { day });
}

function isKnown(segment: string): segment is SegmentName {
  return Object.hasOwn(segmentPhrases, segment);
}
