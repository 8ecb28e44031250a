/** How stable a class is, in words. */
import { placeOfValue } from "../model/ranking/class-floors";
import type { Ranking } from "../model/ranking/ranking";
import type { Stability } from "../model/ranking/stability";
import type { Language } from "../model/schema";
import { say, type Phrases } from "./phrase";

const phrases = {
  same: {
    "zh-CN": "重新抽样 {of} 次，有 {same} 次是 {class} 类",
    en: "{class} in {same} of {of} resamplings",
  },
} satisfies Phrases;

/** "A in 93 of 100 resamplings". The class is the one by the limits alone. */
export function stabilityWords(
  { floors, query, values }: Ranking,
  { resamplings, same }: Stability,
  row: number,
  language: Language,
): string {
  const name = query.classes[placeOfValue(floors, values[row]!)]!;
  return say(phrases.same, language, { class: name, same: same[row]!, of: resamplings });
}
