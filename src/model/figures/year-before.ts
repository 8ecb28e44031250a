/**
 * What can be said of the same days a year before. A book that begins in that time holds only a part of it,
 * and would tell a growth that is none: 740 % on three visits. So the year before is there only for what the
 * book knows in full, judged by its first visit:
 *
 * - sums (turnover, visits, purchases, customers, ticket, by head of staff, satisfaction): the book begins on
 *   the first of these days or earlier
 * - retention and churn: it covers the stretch before these days as well, whose buyers might have come again
 * - new, returning and lost: it covers one more year, for in a book's first year everybody is new, and nobody
 *   has stayed away for a year
 */
import { addDays, addMonths, type Day } from "../day";
import type { CountedVisits } from "./counted-visits";
import { MONTHS_A_YEAR } from "./month";
import type { FigurePeriod } from "./period-sums";

/** What a figure needs the book to know. */
export type HistoryNeeded = "span" | "stretch-before" | "year-more";

/** Does the book go back far enough to say this of these days? Not where it has no visits. */
export function isCovered(counted: CountedVisits, span: FigurePeriod, needed: HistoryNeeded): boolean {
  const first = counted.day[0];
  return first !== undefined && first <= neededFrom(span, needed);
}

/** As many days, right before the period. */
export function stretchBefore({ from, to }: FigurePeriod): FigurePeriod {
  return { from: addDays(from, from - to - 1), to: addDays(from, -1) };
}

function neededFrom(span: FigurePeriod, needed: HistoryNeeded): Day {
  switch (needed) {
    case "span":
      return span.from;
    case "stretch-before":
      return stretchBefore(span).from;
    case "year-more":
      return addMonths(span.from, -MONTHS_A_YEAR);
  }
}
