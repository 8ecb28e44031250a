import type { Book } from "../../model/book";
import { textAt } from "../../model/table-data";

/** How far back in the log is looked. */
const VISITS_BACK = 3000;

/** Different texts of a column of the visit log, the latest first: what was sold lately. */
export function recentTexts(book: Book, key: "item", limit: number): readonly string[] {
  const texts = new Set<string>();
  const { visits } = book;
  const last = visits.size - 1;
  for (let row = last; row >= 0 && row > last - VISITS_BACK && texts.size < limit; row--) {
    const text = textAt(visits, key, row);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}
