import { daysOf, visitsOf, type Book } from "../book";
import type { Day } from "../day";

/** Rows of the customer's visits after the first day and up to the second: those that can have moved them. */
export function visitsBetween(book: Book, customerRow: number, after: Day, upTo: Day): readonly number[] {
  const dates = daysOf(book.visits, "date");
  return [...visitsOf(book, customerRow)].filter((visit) => dates[visit]! > after && dates[visit]! <= upTo);
}
