import type { Book } from "../book";
import type { Day } from "../day";
import { purchaseDays } from "../purchases/purchase-days";
import { DEFAULT_STAGE_RULE, stageOf, type StageReason, type StageRule } from "./stage-rule";

/** The stage of every customer as of a day, by customer row; undefined for those who have bought nothing up to then. */
export function customerStages(
  book: Book,
  asOf: Day,
  rule: StageRule = DEFAULT_STAGE_RULE,
): readonly (StageReason | undefined)[] {
  const { starts, days, totals } = purchaseDays(book, { to: asOf });
  return Array.from({ length: book.customers.size }, (_, row) => {
    const [first, end] = [starts[row]!, starts[row + 1]!];
    const bought = { days: days.subarray(first, end), totals: totals.subarray(first, end) };
    return stageOf(bought, asOf, rule);
  });
}
