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

/**
 * The links of a book that grew: its first customers and visits are those of `before`. A few new visits
 * are put in their places; the log is sorted anew only where a visit of an unknown customer found its
 * customer now.
 */
export function extendLinks(before: VisitLinks, customers: TableData, visits: TableData): VisitLinks {
  const known = before.customerRow.length;
  const isLonger = customers.size + 1 > before.starts.length;
  if (!isLonger && visits.size === known) return before;
  const customerRow = new Int32Array(visits.size);
  customerRow.set(before.customerRow);
  customerRowsOf(customers, visits, known, customerRow);
  const found = isLonger && findUnknown(customers, visits, customerRow, known);
  if (found) return orderLinks(customerRow, customers.size, visits);
  return insertVisits(before, customerRow, customers.size, visits);
}

/** Looks up the customers of visits that had none. Was one found? */
function findUnknown(
  customers: TableData,
  visits: TableData,
  customerRow: Int32Array,
  known: number,
): boolean {
  const ids = idsOf(visits);
  let found = false;
  for (let visit = 0; visit < known; visit++) {
    if (customerRow[visit] !== -1) continue;
    const row = customers.index.get(ids[visit] ?? "");
    if (row === undefined) continue;
    customerRow[visit] = row;
    found = true;
  }
  return found;
}

/** `before` with the visits after those it knows put into their customers' stretches. */
function insertVisits(
  before: VisitLinks,
  customerRow: Int32Array,
  customerCount: number,
  visits: TableData,
): VisitLinks {
  const dates = datesOf(visits);
  const added: number[] = [];
  for (let visit = before.customerRow.length; visit < customerRow.length; visit++) {
    if (customerRow[visit] !== -1) added.push(visit);
  }
  added.sort((a, b) => customerRow[a]! - customerRow[b]! || (dates ? dates[a]! - dates[b]! : 0) || a - b);
  const order = new Int32Array(before.order.length + added.length);
  let copied = 0;
  added.forEach((visit, count) => {
    const place = placeOf(before, customerRow[visit]!, visit, dates);
    order.set(before.order.subarray(copied, place), copied + count);
    order[place + count] = visit;
    copied = place;
  });
  order.set(before.order.subarray(copied), copied + added.length);
  const starts = new Int32Array(customerCount + 1).fill(before.order.length);
  starts.set(before.starts);
  let count = 0;
  for (let customer = 0; customer <= customerCount; customer++) {
    while (count < added.length && customerRow[added[count]!]! < customer) count++;
    starts[customer]! += count;
  }
  return { customerRow, starts, order };
}

/** Where in `before.order` the visit belongs: after all of its customer that are not dated later. */
function placeOf(before: VisitLinks, customer: number, visit: number, dates: Int32Array | undefined): number {
  if (customer + 1 >= before.starts.length) return before.order.length;
  const from = before.starts[customer]!;
  let place = before.starts[customer + 1]!;
  while (dates && place > from && dates[before.order[place - 1]!]! > dates[visit]!) place--;
  return place;
}

function customerRowsOf(
  customers: TableData,
  visits: TableData,
  from: number,
  target: Int32Array,
): Int32Array {
  const ids = idsOf(visits);
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
  const dates = datesOf(visits);
  if (!dates) return;
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

function idsOf(visits: TableData): readonly string[] {
  const column = visits.columns.customerId;
  return column?.kind === "text" ? column.values : [];
}

function datesOf(visits: TableData): Int32Array | undefined {
  const column = visits.columns.date;
  return column?.kind === "day" ? column.values : undefined;
}
