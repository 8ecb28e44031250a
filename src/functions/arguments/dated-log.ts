/** What the functions of customers' histories have in common: who bought for how much and when, up to a day. */
import type { Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import { isProblem } from "../answer";
import { columnArgument, neededColumn, type ColumnArgument } from "./column-argument";
import { neededDay } from "./single-arguments";
import type { Range } from "./to-cell";
import { oneOfMany, visitLog, type VisitLog } from "./visit-log";

/** The arguments as the formula gives them. */
export interface DatedArguments {
  readonly visitCustomers: Range;
  readonly amounts: Range;
  readonly visitDates: Range;
  readonly customers?: Range | undefined;
  /** The same for a figure of them all together. */
  readonly among?: Range | undefined;
  readonly visitIds?: Range | undefined;
}

export interface DatedLog {
  readonly log: VisitLog;
  readonly customers: ColumnArgument | undefined;
}

export interface ObservedLog extends DatedLog {
  /** The day of observation: what comes later has not happened yet. */
  readonly asOf: Day;
}

/** The log with amounts and days; the first problem where an argument makes no sense. */
export function datedLog(given: DatedArguments): DatedLog | Problem {
  const visitCustomers = neededColumn("visitCustomers", given.visitCustomers);
  if (isProblem(visitCustomers)) return visitCustomers;
  const amounts = neededColumn("amounts", given.amounts);
  if (isProblem(amounts)) return amounts;
  const visitDates = neededColumn("visitDates", given.visitDates);
  if (isProblem(visitDates)) return visitDates;
  const customers = columnArgument("customers", given.customers) ?? columnArgument("among", given.among);
  const visitIds = columnArgument("visitIds", given.visitIds);
  const log = visitLog({ visitCustomers, amounts, visitDates, visitIds, customers });
  return isProblem(log) ? log : { log, customers };
}

/** The same with the day up to which it is seen. */
export function observedLog(given: DatedArguments & { readonly asOf: unknown }): ObservedLog | Problem {
  const asOf = neededDay("asOf", given.asOf);
  if (isProblem(asOf)) return asOf;
  const dated = datedLog(given);
  return isProblem(dated) ? dated : { ...dated, asOf };
}

/** The same for figures that compare customers: refused for a single one of many. */
export function comparedLog(given: DatedArguments & { readonly asOf: unknown }): ObservedLog | Problem {
  const observed = observedLog(given);
  return isProblem(observed) ? observed : (oneOfMany(observed.log, observed.customers) ?? observed);
}
