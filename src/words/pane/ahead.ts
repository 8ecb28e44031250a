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
    "zh-CN": "还会来的可能 {alive}，今后 {ahead}预计来 {visits} 次",
    en: "alive {alive}, {visits} visits expected in the next {ahead}",
  },
  unknown: {
    "zh-CN": "只来过一次，还会不会来不好说；今后 {ahead}预计来 {visits} 次",
    en: "came once, so nobody knows; {visits} visits expected in the next {ahead}",
  },
};
