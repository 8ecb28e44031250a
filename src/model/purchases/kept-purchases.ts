/** Purchases up to a day, kept with the visits they are of: from one day to the next, and from one rule or setting to another, they are the same. */
import { daysOf, linksOf, type Book } from "../book";
import { FIRST_DAY, LAST_DAY, type Day } from "../day";
import type { TableData } from "../table-data";
import type { VisitLinks } from "../visit-links";
import { purchaseDays, type PurchaseDays } from "./purchase-days";

interface Kept {
  readonly links: VisitLinks;
  /** They are those up to any day from the last visit that counts to before the first that does not. */
  readonly from: Day;
  readonly before: Day;
  readonly purchases: PurchaseDays;
}

const kept = new WeakMap<TableData, Kept>();

/** What all customers bought up to a day. */
export function purchasesUpTo(book: Book, to: Day): PurchaseDays {
  const links = linksOf(book);
  const known = kept.get(book.visits);
  if (known?.links === links && known.from <= to && to < known.before) return known.purchases;
  const purchases = purchaseDays(book, { to });
  kept.set(book.visits, { links, purchases, ...daysAround(daysOf(book.visits, "date"), to) });
  return purchases;
}

/** The last of these days up to one, and the first after it. */
function daysAround(days: Int32Array, to: Day): Pick<Kept, "from" | "before"> {
  let from: number = FIRST_DAY;
  let before: number = LAST_DAY + 1;
  for (const day of days) {
    if (day <= to && day > from) from = day;
    if (day > to && day < before) before = day;
  }
  return { from: from as Day, before: before as Day };
}
