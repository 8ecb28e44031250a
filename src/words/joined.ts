/**
 * Several words in one line. Chinese puts one sign between the things of a list and another between the parts of a
 * sentence; English puts a comma between both.
 */
import type { Language } from "../model/schema";

/** Names, numbers or other things of one kind: "Mori, Chen", "森、陈"; "" for none. */
export function joinedItems(items: readonly (string | number)[], language: Language): string {
  return items.join(language === "en" ? ", " : "、");
}

/** Parts of a sentence: "about every 30 days, mostly on Saturday", "约 30 天，多在周六"; "" for none. */
export function joinedParts(parts: readonly string[], language: Language): string {
  return parts.join(language === "en" ? ", " : "，");
}
