import { addMonths, laterDay } from "../model/day";
import { countedVisits } from "../model/figures/counted-visits";
import { growthOf } from "../model/figures/figure";
import { MONTHS_A_YEAR } from "../model/figures/month";
import type { FigurePeriod } from "../model/figures/period-sums";
import { turnoverIn } from "../model/figures/turnover";
import type { Problem } from "../model/problem";
import { noFigurePhrases } from "../words/no-figure";
import { say } from "../words/phrase";
import { isProblem, shareCell, unavailable } from "./answer";
import { datedLog } from "./arguments/dated-log";
import { neededPeriod, periodData, periodOf } from "./arguments/period-argument";
import { dayArgument } from "./arguments/single-arguments";
import { troubleWithin } from "./arguments/visit-log";

/**
 * How much the turnover of a period is above that of an earlier one, refunds deducted; negative where it fell.
 * @customfunction GROWTH
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param from First day that counts.
 * @param to Last day that counts.
 * @param beforeFrom First day of the period to compare with; the same day a year before unless given.
 * @param beforeTo Last day of the period to compare with; the same day a year before unless given.
 * @param among Whose visits count, such as Customers[Customer ID]. Left out: those of everyone in the log.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function growth(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  from: unknown,
  to: unknown,
  beforeFrom?: unknown,
  beforeTo?: unknown,
  among?: unknown[][],
  visitIds?: unknown[][],
) {
  const period = neededPeriod(["from", from], ["to", to]);
  if (isProblem(period)) return period;
  const before = periodBefore(period, beforeFrom, beforeTo);
  if (isProblem(before)) return before;
  const dated = datedLog({ visitCustomers, amounts, visitDates, among, visitIds });
  if (isProblem(dated)) return dated;
  const { log } = dated;
  const trouble = troubleWithin(log, period.from, period.to) ?? troubleWithin(log, before.from, before.to);
  if (trouble) return trouble;
  const counted = countedVisits(log.book, laterDay(period.to, before.to));
  const grown = growthOf(turnoverIn(counted, period), turnoverIn(counted, before));
  if (grown !== null) return [[shareCell(grown)]];
  return unavailable((language) => say(noFigurePhrases.noTurnoverBefore, language, periodData(before)));
}

function periodBefore(period: FigurePeriod, beforeFrom: unknown, beforeTo: unknown): FigurePeriod | Problem {
  const from = dayArgument("beforeFrom", beforeFrom) ?? addMonths(period.from, -MONTHS_A_YEAR);
  if (isProblem(from)) return from;
  const to = dayArgument("beforeTo", beforeTo) ?? addMonths(period.to, -MONTHS_A_YEAR);
  if (isProblem(to)) return to;
  return periodOf(from, to);
}
