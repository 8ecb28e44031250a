import { daysOf, linksOf, type Book } from "../book";
import { FIRST_DAY, LAST_DAY } from "../day";
import type { RankingQuery } from "./ranking";

/** How many customers have a visit in the period, whatever it brought. */
export function customersSeen(book: Book, { from, to }: Pick<RankingQuery, "from" | "to">): number {
  const { starts, order } = linksOf(book);
  const days = daysOf(book.visits, "date");
  const first = from ?? FIRST_DAY;
  const last = to ?? LAST_DAY;
  let seen = 0;
  for (let row = 0; row < book.customers.size; row++) {
    const visits = order.subarray(starts[row], starts[row + 1]);
    if (visits.some((visit) => days[visit]! >= first && days[visit]! <= last)) seen++;
  }
  return seen;
}
