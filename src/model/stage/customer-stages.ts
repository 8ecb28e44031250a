import type { Book } from "../book";
import type { Day } from "../day";
import { purchaseDays } from "./purchase-days";
import { DEFAULT_STAGE_RULE, stageOf, type StageReason, type StageRule } from "./stage-rule";

/** The stage of one customer as of a day; undefined for one who has bought nothing up to then. */
export function customerStage(
  book: Book,
  customerRow: number,
  asOf: Day,
  rule: StageRule = DEFAULT_STAGE_RULE,
): StageReason | undefined {
  return stageOf(purchaseDays(book, customerRow, asOf), asOf, rule);
}

/** The stage of everyone, by customer row. */
export function customerStages(
  book: Book,
  asOf: Day,
  rule: StageRule = DEFAULT_STAGE_RULE,
): readonly (StageReason | undefined)[] {
  return Array.from({ length: book.customers.size }, (_, row) => customerStage(book, row, asOf, rule));
}
