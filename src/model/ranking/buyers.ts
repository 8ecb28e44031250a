/**
 * How uneven a shop is, is asked of those who brought something: everyone in the register who did not come
 * in the period would only say how old the register is (docs/decisions.md).
 */
import { countWhile } from "../count-while";
import type { ValueOrder } from "./ranking";

/** Rows of the customers whose value is above zero, highest first. */
export function buyersOf({ order, values }: ValueOrder): Int32Array {
  return order.subarray(
    0,
    countWhile(order.length, (position) => values[order[position]!]! > 0),
  );
}

export interface TopPart {
  readonly customers: number;
  /** Part of turnover they bring. */
  readonly share: number;
}

/** The first part of the buyers. Of a part of a customer one is counted; undefined without buyers. */
export function topBuyers(values: ValueOrder, part: number): TopPart | undefined {
  const buyers = buyersOf(values);
  const customers = Math.ceil(buyers.length * part);
  const last = buyers[customers - 1];
  return last === undefined ? undefined : { customers, share: values.cumulative[last]! };
}
