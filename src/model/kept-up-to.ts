/**
 * What follows from the visits up to a day alone, kept with them: from one day to the next, and from one rule or
 * setting to another, it is the same, for a log has few visits that are still to come.
 */
import { daysOf, linksOf, type Book } from "./book";
import { FIRST_DAY, LAST_DAY, type Day } from "./day";
import type { TableData } from "./table-data";
import type { VisitLinks } from "./visit-links";

interface Kept<T> extends Span {
  readonly visits: TableData;
  readonly links: VisitLinks;
  readonly value: T;
}

/** Days up to any of which the visits are the same: from the last that counts to before the first that does not. */
interface Span {
  readonly from: Day;
  readonly before: Day;
}

/** Makes it once for the visits of a book up to a day, and for one of their columns where it goes by one. */
export function keptUpTo<T>(
  make: (book: Book, to: Day, column: Int32Array) => T,
): (book: Book, to: Day, column?: Int32Array) => T {
  const kept = new WeakMap<object, Kept<T>>();
  return (book, to, column) => {
    const { visits } = book;
    const links = linksOf(book);
    const known = kept.get(column ?? visits);
    if (known?.visits === visits && known.links === links && known.from <= to && to < known.before)
      return known.value;
    const dates = daysOf(visits, "date");
    const value = make(book, to, column ?? dates);
    kept.set(column ?? visits, { ...spanAround(dates, to), visits, links, value });
    return value;
  };
}

function spanAround(days: Int32Array, to: Day): Span {
  let from: number = FIRST_DAY;
  let before: number = LAST_DAY + 1;
  for (const day of days) {
    if (day <= to && day > from) from = day;
    if (day > to && day < before) before = day;
  }
  return { from: from as Day, before: before as Day };
}
