import { cohorts } from "../model/figures/cohorts";
import { countedVisits } from "../model/figures/counted-visits";
import { firstDayOf, type Month } from "../model/figures/month";
import { FIRST_DAY } from "../model/day";
import { isProblem, MONTH_FORMAT, NOTHING, shareCell, type AnswerCell } from "./answer";
import { observedLog } from "./arguments/dated-log";
import { troubleWithin } from "./arguments/visit-log";

/**
 * Customers by the month in which they first bought: the month, how many they were, then month by month the part that bought, beginning with the month itself, which is 100%.
 * @customfunction COHORT
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param asOf The day of observation: TODAY() or a date. Later visits have not happened yet.
 * @param among Whose visits count, such as Customers[Customer ID]. Left out: those of everyone in the log.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function cohort(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  asOf: unknown,
  among?: unknown[][],
  visitIds?: unknown[][],
) {
  const observed = observedLog({ visitCustomers, amounts, visitDates, asOf, among, visitIds });
  if (isProblem(observed)) return observed;
  const { log } = observed;
  const trouble = troubleWithin(log, FIRST_DAY, observed.asOf);
  if (trouble) return trouble;
  const counted = countedVisits(log.book, observed.asOf);
  const lines = cohorts(counted, { from: FIRST_DAY, to: observed.asOf });
  if (lines.length === 0) return NOTHING;
  const width = lines[0]!.retained.length;
  return lines.map(({ month, customers: heads, retained }) => [
    monthCell(month),
    heads,
    ...Array.from({ length: width }, (_, since) => partCell(retained[since])),
  ]);
}

/** The first day of the month, shown as a month. */
function monthCell(month: Month): AnswerCell {
  return { type: "Double", basicValue: firstDayOf(month) ?? FIRST_DAY, numberFormat: MONTH_FORMAT };
}

/** Blank for months that are still to come. */
function partCell(part: number | undefined): AnswerCell {
  return part === undefined ? "" : shareCell(part);
}
