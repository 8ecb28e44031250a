import type { Book } from "../book";
import type { Day } from "../day";
import { purchasesUpTo } from "../purchases/kept-purchases";
import { purchaseDaysOf, type PurchaseDays } from "../purchases/purchase-days";
import {
  DEFAULT_STAGE_RULE,
  stageOf,
  type CustomerPurchases,
  type StageReason,
  type StageRule,
} from "./stage-rule";

/** The stage of every customer as of a day, by customer row; undefined for those who have bought nothing up to then. */
export function customerStages(
  book: Book,
  asOf: Day,
  rule: StageRule = DEFAULT_STAGE_RULE,
): readonly (StageReason | undefined)[] {
  const purchases = purchasesUpTo(book, asOf);
  return Array.from({ length: book.customers.size }, (_, row) =>
    stageOf(boughtBy(purchases, row), asOf, rule),
  );
}

/** The stage of one customer, without a look at the others. */
export function customerStage(book: Book, row: number, asOf: Day): StageReason | undefined {
  return stageOf(boughtBy(purchaseDaysOf(book, row, { to: asOf }), 0), asOf);
}

function boughtBy({ starts, days, totals }: PurchaseDays, place: number): CustomerPurchases {
  const [first, end] = [starts[place]!, starts[place + 1]!];
  return { days: days.subarray(first, end), totals: totals.subarray(first, end) };
}
