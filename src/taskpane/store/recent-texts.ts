import type { Book } from "../../model/book";
import type { Settings } from "../../model/settings";
import { textAt } from "../../model/table-data";

/** How far back in the log is looked. */
const VISITS_BACK = 3000;

/** Different texts of a column of the visit log, the latest first: what was sold or who served lately. */
export function recentTexts(book: Book, key: "item" | "staff", limit: number): readonly string[] {
  const texts = new Set<string>();
  const { visits } = book;
  const last = visits.size - 1;
  for (let row = last; row >= 0 && row > last - VISITS_BACK && texts.size < limit; row--) {
    const text = textAt(visits, key, row);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

/** Who may serve or be in charge: the staff of the settings, then those the log names lately. */
export function staffNames(book: Book, settings: Settings): readonly string[] {
  return [...new Set([...settings.staff, ...recentTexts(book, "staff", 12)])];
}
