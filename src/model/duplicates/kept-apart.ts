import type { Book } from "../book";
import { readEntries } from "../log/read-entries";

/** Did a person say that these two customers are not the same? By ids, in either order. */
export type IsKeptApart = (a: string, b: string) => boolean;

/** What the log says of pairs that are not the same person. */
export function keptApart(book: Book): IsKeptApart {
  const apart = new Set(
    readEntries(book, "apart")
      .filter((entry) => !entry.isUndone)
      .map(({ customerId, otherId }) => pairKey(customerId, otherId)),
  );
  return (a, b) => apart.size > 0 && apart.has(pairKey(a, b));
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
