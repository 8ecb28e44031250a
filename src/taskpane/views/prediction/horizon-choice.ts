/** How far ahead to look, as it is chosen and said; lengths of time go to the models as weeks only. */
import type { Horizon } from "../../../model/prediction/discount";
import { weeks, weeksOfMonths, type Weeks } from "../../../model/prediction/weeks";
import type { Ahead } from "../../store/known-prediction";

export interface HorizonChoice extends Ahead {
  /** 0.1: money a year ahead counts 10 % less. */
  readonly yearlyDiscount: number;
}

export const LENGTHS: readonly Ahead[] = [
  { unit: "week", count: 4 },
  { unit: "week", count: 12 },
  { unit: "month", count: 6 },
  { unit: "month", count: 12 },
];

/** 0 first: no less. */
export const DISCOUNTS: readonly number[] = [0, 0.05, 0.1, 0.2];

export const FIRST_HORIZON: HorizonChoice = { unit: "week", count: 12, yearlyDiscount: 0.1 };

export function horizonOf({ unit, count, yearlyDiscount }: HorizonChoice): Horizon {
  return { horizonWeeks: weeksAhead({ unit, count }), yearlyDiscount };
}

/** The length in weeks. */
export function weeksAhead({ unit, count }: Ahead): Weeks {
  return unit === "week" ? weeks(count) : weeksOfMonths(count);
}
