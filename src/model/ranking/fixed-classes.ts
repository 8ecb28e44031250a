import { BLANK_DAY, type Day } from "../day";
import { daysOf } from "../book";
import type { TableData } from "../table-data";
import type { RankingQuery } from "./ranking";
import { placeOfFix } from "./renamed-fixes";

/**
 * Puts the classes that the owner fixed in place of those by the figures (`places`, by customer row), and
 * answers 1 for each customer where there is one. A word in that column that is not a class fixes nothing,
 * and neither does a fix whose last day is before the query's day.
 */
export function fixClasses(
  customers: TableData,
  query: Pick<RankingQuery, "classes" | "formerClasses" | "to" | "asOf">,
  places: Uint8Array,
): Uint8Array {
  const fixed = new Uint8Array(customers.size);
  const column = customers.columns.fixedClass;
  if (column?.kind !== "choice") return fixed;
  const placeOfLabel = column.labels.map((label) => placeOfFix(query, label));
  const until = daysOf(customers, "fixedUntil");
  for (let row = 0; row < fixed.length; row++) {
    const place = placeOfLabel[column.codes[row]!] ?? -1;
    if (place < 0 || hasEnded(until[row]!, query)) continue;
    places[row] = place;
    fixed[row] = 1;
  }
  return fixed;
}

/** Is the last day of a fix past? A fix without one never ends, and without a day to ask from none has. */
export function hasEnded(until: number, { asOf, to }: Pick<RankingQuery, "to" | "asOf">): boolean {
  const day: Day | undefined = asOf ?? to;
  return until !== BLANK_DAY && day !== undefined && until < day;
}
