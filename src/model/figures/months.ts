import type { Book } from "../book";
import { addDays, type Day } from "../day";
import type { CountedVisits } from "./counted-visits";
import { cutMonths } from "./cut-months";
import { stretch, type Work } from "../work";
import { growthOf, partOf, type Figure, type FigureCell } from "./figure";
import type { LostDays } from "./lost-days";
import { firstDayOf, monthOf, MONTHS_A_YEAR, type Month } from "./month";
import { periodSums, type FigurePeriod } from "./period-sums";
import { turnoverIn } from "./turnover";
import { isCovered } from "./year-before";

/**
 * Month by month, with the turnover of the same month last year beside it and the growth over it. A month is
 * cut where the period begins or ends inside it, and the month last year is cut on the same day. Of a month
 * last year that the book does not cover in full nothing is said.
 */
export function* monthsFigure(
  book: Book,
  counted: CountedVisits,
  lost: LostDays,
  period: FigurePeriod,
): Work<Figure> {
  const rows: FigureCell[][] = [];
  const [begin, end] = [monthOf(period.from), monthOf(period.to)];
  const progress = (month: Month): number => (month - begin) / (end - begin + 1);
  for (let month = begin; month <= end; month++) {
    const part = monthWithin(month, period);
    if (!part) continue;
    const sums = periodSums(book, counted, lost, part);
    const now = yield* stretch(progress(month), progress(month + 1), sums);
    const before = lastYear(part);
    const turnoverBefore = before && isCovered(counted, before, "span") ? turnoverIn(counted, before) : null;
    rows.push([
      month,
      now.turnover,
      turnoverBefore,
      growthOf(now.turnover, turnoverBefore),
      now.visits,
      now.customers,
      now.newcomers,
      now.returning,
      now.lost,
      partOf(now.turnover, now.purchases),
      now.satisfaction,
    ]);
  }
  return {
    key: "months",
    columns: [
      { key: "month", kind: "month" },
      { key: "turnover", kind: "money" },
      { key: "turnoverLastYear", kind: "money" },
      { key: "growth", kind: "share" },
      { key: "visits", kind: "count" },
      { key: "customers", kind: "count" },
      { key: "newcomers", kind: "count" },
      { key: "returning", kind: "count" },
      { key: "lost", kind: "count" },
      { key: "ticket", kind: "money" },
      { key: "satisfaction", kind: "score" },
    ],
    rows,
    cutMonths: cutMonths(period),
  };
}

function monthWithin(month: Month, { from, to }: FigurePeriod): FigurePeriod | undefined {
  const first = firstDayOf(month);
  const next = firstDayOf(month + 1);
  if (first === undefined || next === undefined) return undefined;
  return { from: Math.max(first, from) as Day, to: Math.min(addDays(next, -1), to) as Day };
}

/** The same part of the month a year before; 29 February has no such day and ends on the 28th. */
function lastYear({ from, to }: FigurePeriod): FigurePeriod | undefined {
  const first = firstDayOf(monthOf(from));
  const firstBefore = firstDayOf(monthOf(from) - MONTHS_A_YEAR);
  const nextBefore = firstDayOf(monthOf(from) - MONTHS_A_YEAR + 1);
  const next = firstDayOf(monthOf(from) + 1);
  if (first === undefined || firstBefore === undefined || nextBefore === undefined || next === undefined)
    return undefined;
  const isWhole = to === addDays(next, -1);
  const end = isWhole ? addDays(nextBefore, -1) : addDays(firstBefore, to - first);
  return {
    from: addDays(firstBefore, from - first),
    to: Math.min(end, addDays(nextBefore, -1)) as Day,
  };
}
