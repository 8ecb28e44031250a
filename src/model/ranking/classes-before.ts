import type { Book } from "../book";
import { LAST_DAY } from "../day";
import { textAt } from "../table-data";
import type { RankingQuery } from "./ranking";
import { standingsBefore } from "./standings-before";

/**
 * The place of the class each customer had before, by customer row: in the latest snapshot of an earlier
 * day under the same method, else as printed in the register; -1 where neither names one of the query's
 * classes.
 */
export function classesBefore(book: Book, query: RankingQuery): Int8Array {
  const standings = standingsBefore(book, query, query.asOf ?? query.to ?? LAST_DAY);
  return standings ? standings.places : printedPlaces(book, query);
}

function printedPlaces({ customers }: Book, { classes }: RankingQuery): Int8Array {
  const places = new Int8Array(customers.size);
  for (let row = 0; row < places.length; row++)
    places[row] = classes.indexOf(textAt(customers, "class", row));
  return places;
}
