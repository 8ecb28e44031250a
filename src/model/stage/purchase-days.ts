import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import type { PurchaseDays } from "./stage-rule";

/**
 * The days up to `asOf` on which a customer bought, each with the sum of that day. A blank amount is no purchase. A refund
 * lowers the day on which it was given; a day of refunds alone lowers the last day before it, for it takes
 * back what was bought then.
 */
export function purchaseDays(book: Book, customerRow: number, asOf: Day): PurchaseDays {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const days: Day[] = [];
  const sums: number[] = [];
  for (let place = starts[customerRow]!; place < starts[customerRow + 1]!; place++) {
    const visit = order[place]!;
    const day = dates[visit]! as Day;
    const amount = amounts[visit]!;
    if (day === BLANK_DAY || day > asOf || Number.isNaN(amount)) continue;
    if (amount >= 0 && days.at(-1) !== day) {
      days.push(day);
      sums.push(amount);
    } else if (sums.length > 0) {
      sums[sums.length - 1]! += amount;
    }
  }
  return { days, sums };
}
