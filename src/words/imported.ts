/** What an import brought: the same words in its view and in the line that offers to undo it. */
import type { Language } from "../model/schema";
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
