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
