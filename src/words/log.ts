/** What the log says was done, for the owner's eyes. */
import type { Phrases } from "./phrase";

export const logPhrases = {
  imported: {
    "zh-CN": "{file}：新增 {added}，更新 {updated}",
    en: "{file}: {added} added, {updated} updated",
  },
} as const satisfies Phrases;
