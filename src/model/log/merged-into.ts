import type { Book } from "../book";
import { readEntries } from "./read-entries";

/** For customers who were merged away: the id of whoever stands for them now. Lists and exports of before still name them. */
export function mergedInto(book: Book): (id: string) => string | undefined {
  const keptBy = new Map<string, string>();
  for (const { otherId, customerId, isUndone } of readEntries(book, "merge"))
    if (!isUndone) keptBy.set(otherId, customerId);
  return (id) => {
    let kept = keptBy.get(id);
    // A chain of merges is as long as there are entries at most.
    for (let steps = keptBy.size; kept !== undefined && keptBy.has(kept) && steps > 0; steps--)
      kept = keptBy.get(kept);
    return kept;
  };
}

/** For customers who are no longer in the book: the id of whoever in it stands for them; undefined for all others. */
export function keptInstead(book: Book): (id: string) => string | undefined {
  const { index } = book.customers;
  // Most books are asked of nobody who is gone, and a log may be long.
  let into: ReturnType<typeof mergedInto> | undefined;
  return (id) => {
    if (index.has(id)) return undefined;
    const kept = (into ??= mergedInto(book))(id);
    return kept !== undefined && index.has(kept) ? kept : undefined;
  };
}
