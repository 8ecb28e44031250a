import type { Book } from "../book";
import { addDays, type Day } from "../day";
import { ruleContext, silenceOf, type ReminderOptions } from "./context";
import { regularDays } from "./regular-days";
import { usualFinders } from "./usual-finders";

/**
 * The day to be in touch again after a contact today: today plus the days of regular contact, by the customer's own
 * cadence, the rule that is for them, their service level or class; rules and levels of the book where the finders
 * know them. Undefined for those whom no such rule would remind of, for customers who want no unasked contact, and
 * for who is not in the book. Hand in settings and ranking where they are known; else the book is ranked for it.
 */
export function suggestNext(
  book: Book,
  customerRow: number,
  today: Day,
  { finders = usualFinders, ...known }: Pick<ReminderOptions, "settings" | "ranking" | "finders"> = {},
): Day | undefined {
  if (customerRow < 0 || customerRow >= book.customers.size) return undefined;
  if (silenceOf(book, customerRow)) return undefined;
  const context = ruleContext(book, today, { ...known, finders, isForFew: true });
  const days = regularDays(context)(customerRow);
  return days === undefined ? undefined : addDays(today, days);
}
