/** What customers bought up to today, for the rules that go by it: of all in one pass, or of the few that are asked about. */
import { BLANK_DAY, type Day } from "../day";
import { purchasesUpTo } from "../purchases/kept-purchases";
import { purchaseDaysOf, type PurchaseDays } from "../purchases/purchase-days";
import type { RuleContext } from "./context";

/** A customer's days with a purchase, oldest first, and what was bought on each: those from `start` up to before `end`. */
export interface Purchases {
  readonly days: Int32Array;
  readonly totals: Float64Array;
  readonly start: number;
  readonly end: number;
}

export interface PurchaseReader {
  /** Day of the customer's first and last purchase; blank where there is none. */
  readonly firstDay: (customerRow: number) => Day;
  readonly lastDay: (customerRow: number) => Day;
  readonly read: (customerRow: number) => Purchases;
}

const remembered = new WeakMap<RuleContext, PurchaseReader>();

/** The same reader for all rules of a context. */
export function purchasesOf(context: RuleContext): PurchaseReader {
  const known = remembered.get(context);
  if (known) return known;
  const made = context.isForFew ? readerOfFew(context) : readerOfAll(context);
  remembered.set(context, made);
  return made;
}

function readerOfAll({ book, today }: RuleContext): PurchaseReader {
  const { starts, days, totals } = purchasesUpTo(book, today);
  return {
    firstDay: (row) => (starts[row]! < starts[row + 1]! ? (days[starts[row]!]! as Day) : BLANK_DAY),
    lastDay: (row) => (starts[row]! < starts[row + 1]! ? (days[starts[row + 1]! - 1]! as Day) : BLANK_DAY),
    read: (row) => ({ days, totals, start: starts[row]!, end: starts[row + 1]! }),
  };
}

/** Several rules ask about one customer, one after the other. */
function readerOfFew({ book, today }: RuleContext): PurchaseReader {
  let last: { readonly customerRow: number; readonly purchases: PurchaseDays } | undefined;
  const purchasesOfOne = (customerRow: number): PurchaseDays => {
    if (last?.customerRow !== customerRow)
      last = { customerRow, purchases: purchaseDaysOf(book, customerRow, { to: today }) };
    return last.purchases;
  };
  return {
    firstDay: (row) => (purchasesOfOne(row).days[0] ?? BLANK_DAY) as Day,
    lastDay: (row) => (purchasesOfOne(row).days.at(-1) ?? BLANK_DAY) as Day,
    read: (row) => {
      const { days, totals } = purchasesOfOne(row);
      return { days, totals, start: 0, end: days.length };
    },
  };
}
