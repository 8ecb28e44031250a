/**
 * A date in the orders in which its column may stand. In a column of which one order is known, a date that
 * this order does not have is read with day and month changed over, and reported: 12/25/2024 among days
 * first can mean nothing else. The year is never moved: 31/2/24 is a typing error, not the year 2031.
 */
import { DATE_ORDERS, type DateOrder } from "../../read/day-numbers";
import type { Value } from "../../value";
import type { CellTrouble } from "./cell-readers";

type ReadDate = (text: string, order?: DateOrder) => Exclude<Value, null> | undefined;

/** The day; trouble where several orders make several days of it; undefined where none makes one. */
export function inOrders(
  text: string,
  orders: readonly DateOrder[],
  read: ReadDate,
): Value | CellTrouble | undefined {
  const [order, ...others] = orders;
  if (order !== undefined && others.length === 0) return read(text, order) ?? changedOver(text, order, read);
  const alone = order === undefined ? read(text) : undefined;
  if (alone !== undefined) return alone;
  const [only, ...more] = daysIn(text, order === undefined ? DATE_ORDERS : orders, read);
  if (more.length > 0) return { code: "day-order-unknown", severity: "error", value: undefined };
  return order === undefined ? undefined : only;
}

function daysIn(text: string, orders: readonly DateOrder[], read: ReadDate): readonly Exclude<Value, null>[] {
  return [...new Set(orders.flatMap((order) => read(text, order) ?? []))];
}

const CHANGED_OVER: Readonly<Record<DateOrder, DateOrder | undefined>> = {
  ymd: undefined,
  dmy: "mdy",
  mdy: "dmy",
};

function changedOver(text: string, order: DateOrder, read: ReadDate): CellTrouble | undefined {
  const other = CHANGED_OVER[order];
  const value = other && read(text, other);
  return value === undefined ? undefined : { code: "day-other-order", severity: "warning", value };
}
