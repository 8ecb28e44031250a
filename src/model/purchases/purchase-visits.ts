/**
 * Which visits are purchases: those with an amount of 0 or more, on a day that is a purchase by
 * `purchase-days.ts`. A blank amount is a visit without value, a negative one gives money back; both are
 * visits, neither is a purchase. What was brought back is none either. So figures and scores, which count
 * visits, and predictions and stages, which count days, agree on who bought and when.
 */
import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { finish, stretch, type Work } from "../work";
import { CUSTOMERS_A_STEP, purchaseDaysInSteps, type PurchasePeriod } from "./purchase-days";

/** By visit row: 1 for a purchase of a period that had not been brought back by its end. */
export function purchaseVisits(book: Book, period: PurchasePeriod): Uint8Array {
  return finish(purchaseVisitsInSteps(book, period));
}

/** The same in steps. */
export function* purchaseVisitsInSteps(book: Book, period: PurchasePeriod): Work<Uint8Array> {
  const purchases = yield* stretch(0, 0.5, purchaseDaysInSteps(book, period));
  const { starts, order } = linksOf(book);
  const days = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const isPurchase = new Uint8Array(book.visits.size);
  const { size } = book.customers;
  for (let customer = 0; customer < size; customer++) {
    if (customer % CUSTOMERS_A_STEP === 0) yield 0.5 + customer / size / 2;
    const end = purchases.starts[customer + 1]!;
    let at = purchases.starts[customer]!;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place++) {
      const visit = order[place]!;
      while (at < end && purchases.days[at]! < days[visit]!) at++;
      if (at === end) break;
      if (purchases.days[at] === days[visit] && amounts[visit]! >= 0) isPurchase[visit] = 1;
    }
  }
  return isPurchase;
}
