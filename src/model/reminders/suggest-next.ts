import type { Book } from "../book";
import { addDays, type Day } from "../day";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { readSettings } from "../settings";
import { silenceOf, type ReminderOptions } from "./context";
import { cadenceDays } from "./rules/cadence";

/**
 * The day to be in touch again after a contact today: today plus the customer's own cadence, or that of their
 * service level (where the finders know it) or class. Undefined for customers who want no unasked contact, or who
 * are not in the book. Hand in settings and ranking where they are known; else the book is ranked for it.
 */
export function suggestNext(
  book: Book,
  customerRow: number,
  today: Day,
  options: Pick<ReminderOptions, "settings" | "ranking" | "finders"> = {},
): Day | undefined {
  if (customerRow < 0 || customerRow >= book.customers.size) return undefined;
  if (silenceOf(book, customerRow)) return undefined;
  const settings = options.settings ?? readSettings(book.settings, book.language).settings;
  const ranking = options.ranking ?? rankBook(book, rankQuery(settings, { to: today }));
  const service = options.finders?.serviceCadence?.(book, settings, ranking)(customerRow);
  return addDays(today, cadenceDays(book, customerRow, settings, ranking, undefined, service).days);
}
