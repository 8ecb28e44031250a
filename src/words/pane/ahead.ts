/** What is expected of one customer: the line on the card. */
import { counted, type Phrases } from "../phrase";

/** "12 weeks": how far ahead. */
export const aheadPhrases: Phrases<"week" | "month"> = {
  week: { "zh-CN": "{count} 周", en: ({ count }) => counted(Number(count), "week") },
  month: { "zh-CN": "{count} 个月", en: ({ count }) => counted(Number(count), "month") },
};

/** One line on the card. */
export const cardAheadPhrases: Phrases<"known" | "unknown"> = {
  known: {
    "zh-CN": "还会来 {alive}，今后 {ahead}预计来 {visits} 次（{caveat}）",
    en: "still a client {alive}, {visits} visits expected in the next {ahead} ({caveat})",
  },
  unknown: {
    "zh-CN": "只来过一次，还会不会来不好说；今后 {ahead}预计来 {visits} 次（{caveat}）",
    en: "came once, so nobody knows; {visits} visits expected in the next {ahead} ({caveat})",
  },
};

/** How far to trust that line, by what the trial on the past came to. */
export const caveatPhrases: Phrases<"good" | "fair"> = {
  good: { "zh-CN": "已用以前的记录检验", en: "tried on the past" },
  fair: { "zh-CN": "仅供大概参考", en: "a rough guide" },
};
