/** What each customer bought up to today, for the rules that go by it. */
import type { Book } from "../book";
import type { Day } from "../day";
import { purchaseDays, purchaseDaysOf, type PurchaseDays } from "../purchases/purchase-days";
import type { RuleContext } from "./context";

/** One customer's days with a purchase, oldest first, and what was bought on each. */
export interface Purchases {
  readonly days: Int32Array;
  readonly totals: Float64Array;
}

const remembered = new WeakMap<Book, { readonly today: Day; readonly all: PurchaseDays }>();

/** Finds a customer's purchases; those of all are worked out at once unless few are asked for. */
export function purchasesOf({ book, today, isForFew }: RuleContext): (customerRow: number) => Purchases {
  if (isForFew) return (customerRow) => purchaseDaysOf(book, customerRow, { to: today });
  const known = remembered.get(book);
  const all = known?.today === today ? known.all : purchaseDays(book, { to: today });
  remembered.set(book, { today, all });
  return (customerRow) => {
    const from = all.starts[customerRow]!;
    const to = all.starts[customerRow + 1]!;
    return { days: all.days.subarray(from, to), totals: all.totals.subarray(from, to) };
  };
}
