/**
 * The days on which each customer bought, and for how much: all that the models know of a customer.
 *
 * - Visits of one customer on one day are one purchase.
 * - A visit counts if an amount stands there. 0 is an amount, a blank is none: eight customers of the
 *   CDNOW sample bought once, for 0.00, and its published summary counts them.
 * - A refund lowers its own day. What is left of it lowers the last purchase before, then the one
 *   before that. A day that a refund brings to 0 or below is no purchase.
 * - Visits of unknown customers, without a day, or outside the period do not count.
 */
import { daysOf, linksOf, numbersOf, type Book } from "../book";
import { FIRST_DAY, LAST_DAY, type Day } from "../day";
import { roundValue } from "../ranking/round-value";

/** First and last day that count; both included. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

/** Customer `c` bought on `days[starts[c]] … days[starts[c + 1] - 1]`, oldest first, for `totals`. */
export interface PurchaseDays {
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly totals: Float64Array;
}

/** The purchases of all customers of the book. */
export function purchaseDays(book: Book, { from = FIRST_DAY, to = LAST_DAY }: Period): PurchaseDays {
  const { starts: visitStarts, order } = linksOf(book);
  const visitDays = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const starts = new Int32Array(book.customers.size + 1);
  const days = new Int32Array(order.length);
  const totals = new Float64Array(order.length);
  let size = 0;
  for (let customer = 0; customer < book.customers.size; customer++) {
    const first = size;
    const end = visitStarts[customer + 1]!;
    for (let at = visitStarts[customer]!; at < end;) {
      const day = visitDays[order[at]!]!;
      let sum = 0;
      let hasAmount = false;
      let hasRefund = false;
      for (; at < end && visitDays[order[at]!] === day; at++) {
        const amount = amounts[order[at]!]!;
        if (Number.isNaN(amount)) continue;
        sum += amount;
        hasAmount = true;
        if (amount < 0) hasRefund = true;
      }
      if (!hasAmount || day < from || day > to) continue;
      const total = roundValue(sum);
      if (hasRefund && total <= 0) {
        size = refund(totals, first, size, -total);
        continue;
      }
      days[size] = day;
      totals[size] = total;
      size++;
    }
    starts[customer + 1] = size;
  }
  return { starts, days: days.subarray(0, size), totals: totals.subarray(0, size) };
}

/** Takes the amount off the last purchases from `first` on; answers where they end now. */
function refund(totals: Float64Array, first: number, size: number, amount: number): number {
  let owed = amount;
  let end = size;
  while (owed > 0 && end > first) {
    const left = roundValue(totals[end - 1]! - owed);
    if (left > 0) {
      totals[end - 1] = left;
      return end;
    }
    owed = -left;
    end--;
  }
  return end;
}

/** By customer row. */
export interface Purchases {
  readonly visits: Float64Array;
  readonly value: Float64Array;
}

/** Each customer's purchases after one day and up to another, his first among them. */
export function purchasesBetween(purchases: PurchaseDays, after: Day, to: Day): Purchases {
  return countBetween(purchases, after, to, 0);
}

/** The same without first purchases. */
export function repeatsBetween(purchases: PurchaseDays, after: Day, to: Day): Purchases {
  return countBetween(purchases, after, to, 1);
}

function countBetween(
  { starts, days, totals }: PurchaseDays,
  after: Day,
  to: Day,
  skipped: number,
): Purchases {
  const visits = new Float64Array(starts.length - 1);
  const value = new Float64Array(starts.length - 1);
  for (let row = 0; row < visits.length; row++) {
    for (let at = starts[row]! + skipped; at < starts[row + 1]!; at++) {
      if (days[at]! <= after || days[at]! > to) continue;
      visits[row]!++;
      value[row]! += totals[at]!;
    }
  }
  return { visits, value };
}
