/** What an import brought: the same words in its view and in the line that offers to undo it. */
import type { Language } from "../model/schema";
import { joinedParts } from "./joined";
import { counted, say, type PhraseData, type Phrases } from "./phrase";

export const importedPhrases = {
  customers: {
    "zh-CN": "已导入 {added} 位客人",
    en: ({ added }) => `${counted(Number(added), "client")} imported`,
  },
  visits: {
    "zh-CN": "已导入 {added} 次到访",
    en: ({ added }) => `${counted(Number(added), "visit")} imported`,
  },
  visitUpdates: {
    "zh-CN": "已更新 {updated} 次到访",
    en: ({ updated }) => `${counted(Number(updated), "visit")} updated`,
  },
  bothVisits: {
    "zh-CN": "已导入 {added} 次到访，更新 {updated} 次",
    en: ({ added, updated }) => `${counted(Number(added), "visit")} imported, ${updated ?? 0} updated`,
  },
  updates: {
    "zh-CN": "已更新 {updated} 位客人",
    en: ({ updated }) => `${counted(Number(updated), "client")} updated`,
  },
  both: {
    "zh-CN": "已导入 {added} 位客人，更新 {updated} 位",
    en: ({ added, updated }) => `${counted(Number(added), "client")} imported, ${updated ?? 0} updated`,
  },
  /** Where only the number of rows is known. */
  rows: {
    "zh-CN": "已导入 {count} 行",
    en: ({ count }) => `${counted(Number(count), "row")} imported`,
  },
} as const satisfies Phrases;

/** By `into`, `added`, `updated` and `created`; by `count` alone where there is no `into`. */
export function importedSentence(data: PhraseData, language: Language): string {
  if (data.into === "visits" && data.added === 0 && (data.updated ?? 0) === 0)
    return say(importedPhrases.customers, language, { added: data.created ?? 0 });
  return say(importedPhrases[kindOf(data)], language, data);
}

function kindOf({ into, added, updated }: PhraseData): keyof typeof importedPhrases {
  if (into === undefined) return "rows";
  if (into === "visits") {
    if ((updated ?? 0) === 0) return "visits";
    return added === 0 ? "visitUpdates" : "bothVisits";
  }
  if (added === 0) return "updates";
  return updated === 0 ? "customers" : "both";
}

/** What taking an import back did: by `customersGone`, `visitsGone`, `rowsBack` and `stayed`. */
export function importUndoneSentence(data: PhraseData, language: Language): string {
  const parts = (["customersGone", "visitsGone", "rowsBack", "stayed"] as const)
    .filter((key) => Number(data[key] ?? 0) > 0)
    .map((key) => say(undonePhrases[key], language, data));
  if (parts.length === 0) return say(undonePhrases.nothing, language);
  return say(undonePhrases.undone, language, { parts: joinedParts(parts, language) });
}

const undonePhrases = {
  undone: { "zh-CN": "已撤销导入：{parts}", en: "Import undone: {parts}" },
  nothing: { "zh-CN": "已撤销导入", en: "Import undone" },
  customersGone: {
    "zh-CN": "去掉 {customersGone} 位客人",
    en: (data) => `${counted(Number(data.customersGone), "client")} taken away`,
  },
  visitsGone: {
    "zh-CN": "去掉 {visitsGone} 次到访",
    en: (data) => `${counted(Number(data.visitsGone), "visit")} taken away`,
  },
  rowsBack: {
    "zh-CN": "{rowsBack} 行改回原样",
    en: (data) => `${counted(Number(data.rowsBack), "row")} as before`,
  },
  stayed: {
    "zh-CN": "后来改过的 {stayed} 处留着",
    en: (data) => `${counted(Number(data.stayed), "thing")} edited since kept`,
  },
} as const satisfies Phrases;
