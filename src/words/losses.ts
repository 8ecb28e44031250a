/** What would not survive a save, in words. */
import type { Language } from "../model/schema";
import { counted, say, type Phrases } from "./phrase";

type LossKind = "dynamic-array" | "rich-value" | "data-table" | "phonetic" | "signature";

/** The same as the adapter's; words know only the model. */
interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  readonly where?: string;
}

const lossPhrases: Phrases<LossKind> = {
  "dynamic-array": {
    "zh-CN": ({ count }) => `${count ?? 0} 个动态数组公式（会变成普通数组公式）`,
    en: ({ count }) =>
      `${counted(Number(count), "dynamic array formula")} (they become ordinary array formulas)`,
  },
  "rich-value": {
    "zh-CN": ({ count }) => `${count ?? 0} 个单元格里的图片或数据类型`,
    en: ({ count }) =>
      counted(Number(count), "picture or data type inside a cell", "pictures or data types inside cells"),
  },
  "data-table": {
    "zh-CN": ({ count }) => `${count ?? 0} 处模拟运算表`,
    en: ({ count }) => counted(Number(count), "what-if data table"),
  },
  phonetic: {
    "zh-CN": ({ count }) => `${count ?? 0} 处拼音标注的显示`,
    en: ({ count }) =>
      counted(Number(count), "cell that shows phonetic guides", "cells that show phonetic guides"),
  },
  signature: {
    "zh-CN": ({ count }) => `${count ?? 0} 个数字签名`,
    en: ({ count }) => counted(Number(count), "digital signature"),
  },
};

/** "2 dynamic array formulas (…) in “Visits”; 1 digital signature", for the sentence `would-not-survive`. */
export function lossWords(losses: readonly Loss[], language: Language): string {
  const words = losses.map(({ kind, count, where }) => {
    const what = say(lossPhrases[kind], language, { count });
    if (where === undefined) return what;
    return language === "en" ? `${what} in “${where}”` : `“${where}”表中的 ${what}`;
  });
  return words.join(language === "en" ? "; " : "；");
}
