/** The targets of the Plans table that can be judged, by month. */
import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { numberAt, textAt, type TableData } from "../table-data";
import { monthOf, type Month } from "./month";

/** One row of Plans. */
export interface PlanTarget {
  /** Its row in the table. */
  readonly row: number;
  readonly month: Month;
  /** "" for the whole shop. */
  readonly staff: string;
  /** Row of the register; -1 where no single customer is meant. */
  readonly customer: number;
  /** Name of a class; "" where none is meant, or where a customer is named. */
  readonly class: string;
  /** Above 0; null for no target. */
  readonly visits: number | null;
  readonly turnover: number | null;
}

/**
 * The targets of all months from one to another, both included, in order of the months, those of a month in
 * order of the table. Left out are rows without a month or a target, and those for a customer or a class that
 * the book does not have: the book's problems name them.
 */
export function planTargets(
  book: Book,
  classes: readonly string[],
  from: Month,
  to: Month,
): readonly PlanTarget[] {
  const { plans, customers } = book;
  if (!plans) return [];
  const targets: PlanTarget[] = [];
  daysOf(plans, "month").forEach((day, row) => {
    if (day === BLANK_DAY) return;
    const target = targetAt(plans, row, monthOf(day as Day), customers);
    if (target.month < from || target.month > to || (target.visits ?? target.turnover) === null) return;
    const isUnknown = target.class !== "" && !classes.includes(target.class);
    if (isUnknown || (target.customer < 0 && namesCustomer(plans, row))) return;
    targets.push(target);
  });
  return targets.sort((one, other) => one.month - other.month);
}

function targetAt(plans: TableData, row: number, month: Month, customers: TableData): PlanTarget {
  const customer = customers.index.get(textAt(plans, "customerId", row)) ?? -1;
  return {
    row,
    month,
    staff: textAt(plans, "staff", row).trim(),
    customer,
    class: customer < 0 ? textAt(plans, "class", row).trim() : "",
    visits: targetOf(numberAt(plans, "visits", row)),
    turnover: targetOf(numberAt(plans, "turnover", row)),
  };
}

/** Nothing, or less, is nothing to reach. */
function targetOf(planned: number): number | null {
  return planned > 0 ? planned : null;
}

function namesCustomer(plans: TableData, row: number): boolean {
  return textAt(plans, "customerId", row) !== "" || textAt(plans, "customer", row) !== "";
}
