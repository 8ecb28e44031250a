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
import { finish, type Work } from "../work";

/** Customers with some twenty visits each take a millisecond or two. */
export const CUSTOMERS_A_STEP = 2048;

/** First and last day that count; both included. */
export interface PurchasePeriod {
  readonly from?: Day;
  readonly to?: Day;
}

/** Customer `c` of those asked for bought on `days[starts[c]] … days[starts[c + 1] - 1]`, oldest first, for `totals`. */
export interface PurchaseDays {
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly totals: Float64Array;
}

/** The purchases of all customers of the book. */
export function purchaseDays(book: Book, period: PurchasePeriod): PurchaseDays {
  return finish(purchaseDaysInSteps(book, period));
}

/** The same in steps. */
export function* purchaseDaysInSteps(book: Book, period: PurchasePeriod): Work<PurchaseDays> {
  const { size } = book.customers;
  const { addCustomers, found } = purchaseReader(book, period, 0, size);
  for (let from = 0; from < size; from += CUSTOMERS_A_STEP) {
    yield from / size;
    addCustomers(from, Math.min(size, from + CUSTOMERS_A_STEP));
  }
  return found();
}

/** Those of one customer alone, in the only place. */
export function purchaseDaysOf(book: Book, customerRow: number, period: PurchasePeriod): PurchaseDays {
  const { addCustomers, found } = purchaseReader(book, period, customerRow, customerRow + 1);
  addCustomers(customerRow, customerRow + 1);
  return found();
}

interface PurchaseReader {
  /** Reads the next customers, from one row up to before another. */
  readonly addCustomers: (from: number, end: number) => void;
  /** What was read. */
  readonly found: () => PurchaseDays;
}

/** Reads customers from one row up to before another, with room for them alone. */
function purchaseReader(
  book: Book,
  { from = FIRST_DAY, to = LAST_DAY }: PurchasePeriod,
  firstRow: number,
  endRow: number,
): PurchaseReader {
  const { starts: visitStarts, order } = linksOf(book);
  const visitDays = daysOf(book.visits, "date");
  const amounts = numbersOf(book.visits, "amount");
  const most = visitStarts[endRow]! - visitStarts[firstRow]!;
  const starts = new Int32Array(endRow - firstRow + 1);
  const days = new Int32Array(most);
  const totals = new Float64Array(most);
  let size = 0;
  const addCustomer = (customer: number): void => {
    const first = size;
    const last = visitStarts[customer + 1]!;
    let next: number;
    for (let at = visitStarts[customer]!; at < last; at = next) {
      const day = visitDays[order[at]!]!;
      next = endOfDay(order, visitDays, at, last);
      if (day < from || day > to) continue;
      const { total, kind } = totalOf(order, amounts, at, next);
      if (kind === "refund") size = takeBack(totals, first, size, -total);
      if (kind !== "purchase") continue;
      days[size] = day;
      totals[size] = total;
      size++;
    }
    starts[customer - firstRow + 1] = size;
  };
  return {
    addCustomers: (first, end) => {
      for (let customer = first; customer < end; customer++) addCustomer(customer);
    },
    found: () => ({ starts, days: days.subarray(0, size), totals: totals.subarray(0, size) }),
  };
}

/** Where the visits of the day that begins at `from` end. */
function endOfDay(order: Int32Array, days: Int32Array, from: number, last: number): number {
  const day = days[order[from]!];
  let at = from + 1;
  while (at < last && days[order[at]!] === day) at++;
  return at;
}

interface DayTotal {
  readonly total: number;
  /** A refund may be of 0: what was bought that day and brought back the same day. */
  readonly kind: "purchase" | "refund" | "no amount";
}

function totalOf(order: Int32Array, amounts: Float64Array, from: number, end: number): DayTotal {
  let sum = 0;
  let hasAmount = false;
  let hasRefund = false;
  for (let at = from; at < end; at++) {
    const amount = amounts[order[at]!]!;
    if (Number.isNaN(amount)) continue;
    sum += amount;
    hasAmount = true;
    if (amount < 0) hasRefund = true;
  }
  const total = roundValue(sum);
  if (!hasAmount) return { total, kind: "no amount" };
  return { total, kind: hasRefund && total <= 0 ? "refund" : "purchase" };
}

/** Takes the amount off the customer's last purchases; answers where they end now. */
function takeBack(totals: Float64Array, first: number, size: number, amount: number): number {
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
