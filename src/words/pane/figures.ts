/** Words of the Figures place around the figures themselves, which have theirs in `words/figures.ts`. */
import type { Phrases } from "../phrase";

export const figuresWords = {
  title: { "zh-CN": "店里的数字", en: "The shop in figures" },
  noVisits: {
    "zh-CN": "还没有到访。记下到访，这里就有营业额、新客户和留存。",
    en: "There are no visits yet. Log visits, and turnover, new clients and retention are shown here.",
  },
} as const satisfies Phrases;

export type FiguresWord = keyof typeof figuresWords;
