/** Stages of a customer's life with the shop, in a word. */
import type { Stage } from "../model/stage/stage-rule";
import type { Language } from "../model/schema";
import { say, type Phrases } from "./phrase";

export const stagePhrases: Phrases<Stage> = {
  new: { "zh-CN": "新客", en: "New" },
  rising: { "zh-CN": "上升", en: "Rising" },
  peak: { "zh-CN": "稳定", en: "Peak" },
  declining: { "zh-CN": "下降", en: "Declining" },
  lost: { "zh-CN": "流失", en: "Lost" },
};

/** The word for a stage. */
export function stageWord(stage: Stage, language: Language): string {
  return say(stagePhrases[stage], language);
}
