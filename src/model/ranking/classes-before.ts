import type { Book } from "../book";
import { LAST_DAY } from "../day";
import { textAt } from "../table-data";
import type { RankingQuery } from "./ranking";
import { snapshotBefore } from "./snapshot-before";

/**
 * The place of the class each customer had before, by customer row: in the latest snapshot of an earlier
 * day under the same method, else as printed in the register; -1 where neither names one of the query's
 * classes.
 */
export function classesBefore(book: Book, query: RankingQuery): Int8Array {
  const { method, classes } = query;
  const snapshot = snapshotBefore(book, method, query.asOf ?? query.to ?? LAST_DAY);
  return Int8Array.from({ length: book.customers.size }, (_, row) =>
    classes.indexOf(snapshot ? (snapshot.customers[row]?.class ?? "") : textAt(book.customers, "class", row)),
  );
}
