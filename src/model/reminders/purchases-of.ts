/**
 * What a customer bought up to today, for the rules that go by it: read from their visits when a rule asks, for most are
 * told by the day of their last contact alone.
 *
 * Without a refund every day with an amount is a purchase, and the first and the last are found without a look at
 * the others. A refund may take back days before it: who ever had one is left to `purchases/purchase-days.ts`.
 */
import { linksOf, numbersOf, type Book } from "../book";
import { BLANK_DAY, FIRST_DAY, type Day } from "../day";
import { purchaseDaysOf } from "../purchases/purchase-days";
import { roundValue } from "../ranking/round-value";
import type { RuleContext } from "./context";

/** A customer's days with a purchase, oldest first, and what was bought on each: those up to before `size`. */
export interface Purchases {
  readonly days: Int32Array;
  readonly totals: Float64Array;
  readonly size: number;
}

export interface PurchaseReader {
  /** Day of the customer's first and last purchase; blank where there is none. */
  readonly firstDay: (customerRow: number) => Day;
  readonly lastDay: (customerRow: number) => Day;
  /** All of them, in room that is used again for the next customer. */
  readonly read: (customerRow: number) => Purchases;
}

const remembered = new WeakMap<RuleContext, PurchaseReader>();

/** The same reader for all rules of a context. */
export function purchasesOf(context: RuleContext): PurchaseReader {
  const known = remembered.get(context);
  if (known) return known;
  const made = purchaseReader(context);
  remembered.set(context, made);
  return made;
}

function purchaseReader({ book, today, dates, links, isForFew }: RuleContext): PurchaseReader {
  const { starts, order } = links;
  const amounts = numbersOf(book.visits, "amount");
  const isRefunded = isForFew ? refundsOfOne(book, amounts) : refundsOfAll(book, amounts);
  const isPurchase = (visitRow: number): boolean => {
    const day = dates[visitRow]!;
    return day >= FIRST_DAY && day <= today && !Number.isNaN(amounts[visitRow]!);
  };
  let room = { days: new Int32Array(64), totals: new Float64Array(64) };
  let last = -1;
  let purchases: Purchases = { ...room, size: 0 };

  const readStretch = (customerRow: number): Purchases => {
    const visits = starts[customerRow + 1]! - starts[customerRow]!;
    if (visits > room.days.length)
      room = { days: new Int32Array(2 * visits), totals: new Float64Array(2 * visits) };
    const { days, totals } = room;
    let size = 0;
    for (let position = starts[customerRow]!; position < starts[customerRow + 1]!; position++) {
      const visitRow = order[position]!;
      if (!isPurchase(visitRow)) continue;
      if (size === 0 || days[size - 1] !== dates[visitRow]) totals[size++] = 0;
      days[size - 1] = dates[visitRow]!;
      totals[size - 1]! += amounts[visitRow]!;
    }
    for (let place = 0; place < size; place++) totals[place] = roundValue(totals[place]!);
    return { days, totals, size };
  };
  const read = (customerRow: number): Purchases => {
    if (customerRow === last) return purchases;
    last = customerRow;
    if (isRefunded(customerRow)) {
      const { days, totals } = purchaseDaysOf(book, customerRow, { to: today });
      purchases = { days, totals, size: days.length };
    } else purchases = readStretch(customerRow);
    return purchases;
  };
  const dayAt = ({ days, size }: Purchases, place: number): Day =>
    size === 0 ? BLANK_DAY : (days[place]! as Day);
  return {
    read,
    firstDay: (customerRow) => {
      if (isRefunded(customerRow)) return dayAt(read(customerRow), 0);
      for (let position = starts[customerRow]!; position < starts[customerRow + 1]!; position++)
        if (isPurchase(order[position]!)) return dates[order[position]!]! as Day;
      return BLANK_DAY;
    },
    lastDay: (customerRow) => {
      if (isRefunded(customerRow)) return dayAt(read(customerRow), read(customerRow).size - 1);
      for (let position = starts[customerRow + 1]! - 1; position >= starts[customerRow]!; position--)
        if (isPurchase(order[position]!)) return dates[order[position]!]! as Day;
      return BLANK_DAY;
    },
  };
}

/** Who ever had a refund, told of everybody in one pass over the amounts. */
function refundsOfAll(book: Book, amounts: Float64Array): (customerRow: number) => boolean {
  const { customerRow: customerRows } = linksOf(book);
  const isRefunded = new Uint8Array(book.customers.size);
  for (let visitRow = 0; visitRow < amounts.length; visitRow++)
    if (amounts[visitRow]! < 0 && customerRows[visitRow]! >= 0) isRefunded[customerRows[visitRow]!] = 1;
  return (customerRow) => isRefunded[customerRow] === 1;
}

function refundsOfOne(book: Book, amounts: Float64Array): (customerRow: number) => boolean {
  const { starts, order } = linksOf(book);
  return (customerRow) =>
    order.subarray(starts[customerRow], starts[customerRow + 1]).some((visitRow) => amounts[visitRow]! < 0);
}
