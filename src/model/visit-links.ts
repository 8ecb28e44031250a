/**
 * Which visits belong to which customer, so that a customer's visits are reached without scanning
 * the log: the visits sorted by customer, then by date, and where each customer's stretch begins
 * (compressed sparse rows, as sparse matrices keep them).
 */
import type { TableData } from "./table-data";

export interface VisitLinks {
  /** Customer row of each visit; -1 where the customer is unknown. */
  readonly customerRow: Int32Array;
  /** Customer `c` owns `order[starts[c]] … order[starts[c + 1] - 1]`; length customers + 1. */
  readonly starts: Int32Array;
  /** Visit rows by customer, oldest first, same day in the order of the log. */
  readonly order: Int32Array;
}

/** Links all visits. Linear but for customers whose visits are not already in order of date. */
export function linkVisits(customers: TableData, visits: TableData): VisitLinks {
  return orderLinks(
    customerRowsOf(customers, visits, 0, new Int32Array(visits.size)),
    customers.size,
    visits,
  );
}

/** Links `visits`, whose first rows are those that `before` linked to the same customers. */
export function extendLinks(before: VisitLinks, customers: TableData, visits: TableData): VisitLinks {
  const customerRow = new Int32Array(visits.size);
  customerRow.set(before.customerRow);
  customerRowsOf(customers, visits, before.customerRow.length, customerRow);
  return orderLinks(customerRow, customers.size, visits);
}

function customerRowsOf(
  customers: TableData,
  visits: TableData,
  from: number,
  target: Int32Array,
): Int32Array {
  const column = visits.columns.customerId;
  const ids = column?.kind === "text" ? column.values : [];
  for (let visit = from; visit < visits.size; visit++) {
    target[visit] = customers.index.get(ids[visit] ?? "") ?? -1;
  }
  return target;
}

function orderLinks(customerRow: Int32Array, customerCount: number, visits: TableData): VisitLinks {
  const starts = new Int32Array(customerCount + 1);
  for (const row of customerRow) if (row >= 0) starts[row + 1]!++;
  for (let row = 0; row < customerCount; row++) starts[row + 1]! += starts[row]!;
  const order = new Int32Array(starts[customerCount]!);
  const next = starts.slice();
  for (let visit = 0; visit < customerRow.length; visit++) {
    const row = customerRow[visit]!;
    if (row >= 0) order[next[row]!++] = visit;
  }
  sortStretchesByDate(order, starts, visits);
  return { customerRow, starts, order };
}

function sortStretchesByDate(order: Int32Array, starts: Int32Array, visits: TableData): void {
  const column = visits.columns.date;
  if (column?.kind !== "day") return;
  const dates = column.values;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const from = starts[customer]!;
    const to = starts[customer + 1]!;
    if (!isSorted(order, from, to, dates)) {
      order.subarray(from, to).sort((a, b) => dates[a]! - dates[b]! || a - b);
    }
  }
}

function isSorted(order: Int32Array, from: number, to: number, dates: Int32Array): boolean {
  for (let i = from + 1; i < to; i++) if (dates[order[i]!]! < dates[order[i - 1]!]!) return false;
  return true;
}
