/** What is said of somebody the search found. */
import type { Phrases } from "./phrase";

export const searchPhrases = {
  nearNumber: { "zh-CN": "电话不同：差一处", en: "different phone: off in one place" },
} as const satisfies Phrases;
