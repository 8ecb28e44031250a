/** The customers of each stage together. */
import type { Book } from "../book";
import type { Day } from "../day";
import { roundValue } from "../ranking/round-value";
import { sumValues } from "../ranking/sum-values";
import { customerStages } from "./customer-stages";
import { STAGES, type Stage } from "./stage-rule";

export interface StageGroup {
  readonly stage: Stage;
  readonly customers: number;
  /** All that they brought up to the day, refunds deducted. */
  readonly value: number;
}

export interface StageGroups {
  /** One for each stage, in the order of `STAGES`. */
  readonly groups: readonly StageGroup[];
  /** Customers who have bought nothing and so are in no stage. */
  readonly withoutPurchase: number;
}

/** Heads and turnover of each stage as of a day. */
export function stageGroups(book: Book, asOf: Day): StageGroups {
  const { values } = sumValues(book, { to: asOf });
  const heads = new Map<Stage, number>();
  const sums = new Map<Stage, number>();
  let withoutPurchase = 0;
  customerStages(book, asOf).forEach((reason, row) => {
    if (!reason) {
      withoutPurchase++;
      return;
    }
    heads.set(reason.stage, (heads.get(reason.stage) ?? 0) + 1);
    sums.set(reason.stage, (sums.get(reason.stage) ?? 0) + values[row]!);
  });
  const groups = STAGES.map((stage) => ({
    stage,
    customers: heads.get(stage) ?? 0,
    value: roundValue(sums.get(stage) ?? 0),
  }));
  return { groups, withoutPurchase };
}
