/** What each customer bought up to today, for the rules that go by it. */
import type { Book } from "../book";
import type { Day } from "../day";
import { purchaseDays, purchaseDaysOf, type PurchaseDays } from "../purchases/purchase-days";
import type { RuleContext } from "./context";

/** A customer's days with a purchase, oldest first, and what was bought on each: from `from` up to before `to`. */
export interface Purchases {
  readonly days: Int32Array;
  readonly totals: Float64Array;
  readonly from: number;
  readonly to: number;
}

const remembered = new WeakMap<Book, { readonly today: Day; readonly all: PurchaseDays }>();

/** Finds a customer's purchases; those of all are worked out at once unless few are asked for. */
export function purchasesOf({ book, today, isForFew }: RuleContext): (customerRow: number) => Purchases {
  if (isForFew)
    return (customerRow) => {
      const { days, totals } = purchaseDaysOf(book, customerRow, { to: today });
      return { days, totals, from: 0, to: days.length };
    };
  const known = remembered.get(book);
  const all = known?.today === today ? known.all : purchaseDays(book, { to: today });
  remembered.set(book, { today, all });
  const { starts, days, totals } = all;
  return (customerRow) => ({ days, totals, from: starts[customerRow]!, to: starts[customerRow + 1]! });
}
