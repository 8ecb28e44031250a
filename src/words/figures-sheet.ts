/** Sentences of the Figures sheet, in the book's language. */
import type { Figure } from "../model/figures/figure";
import type { Language } from "../model/schema";
import { figureTitle } from "./figures";
import { joinedItems } from "./joined";
import { say, type Phrase, type Phrases } from "./phrase";

/** What the sheet is called, where the name is free. */
export const figuresSheetName: Phrase = { "zh-CN": "数字", en: "Figures" };

export const figuresSheetWords = {
  title: { "zh-CN": "经营数字", en: "Figures" },
  titleOf: { "zh-CN": "{shop} · 经营数字", en: "{shop} – figures" },
  period: { "zh-CN": "{from} 至 {to}", en: "{from} to {to}" },
  own: {
    "zh-CN": "这张表由客簿写成，再写一次会整张替换；自己的记录请放到别的工作表。",
    en: "Kebu writes this sheet, and replaces all of it when it writes again. Keep notes of your own on another sheet.",
  },
  chart: { "zh-CN": "{figure}：{column}", en: "{figure}: {column}" },
  fewer: {
    "zh-CN": "只列出 {shown} 行，共 {all} 行；其余见窗格里的“数字”。",
    en: "{shown} of {all} rows; the others are in the pane, under Figures.",
  },
  leftOut: {
    "zh-CN": "一页放不下：{figures}。请在窗格里看。",
    en: "Not on this page: {figures}. The pane shows them.",
  },
} as const satisfies Phrases;

/** Names the figures for which a page has no room. */
export function leftOutWords(figures: readonly Figure[], language: Language): string {
  const titles = figures.map((figure) => figureTitle(figure, language));
  return say(figuresSheetWords.leftOut, language, { figures: joinedItems(titles, language) });
}

/** Says how many rows of the figure a page shows, where it has no room for all. */
export function fewerRowsWords(shown: number, { rows }: Figure, language: Language): string {
  return say(figuresSheetWords.fewer, language, { shown, all: rows.length });
}
