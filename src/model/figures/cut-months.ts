import { addDays, type Day } from "../day";
import { firstDayOf, monthOf, type Month } from "./month";
import type { FigurePeriod } from "./period-sums";

/** A month of which the period holds only these days, both included. */
export interface CutMonth {
  readonly month: Month;
  /** Left out where the month is counted from its first day. */
  readonly from?: Day;
  /** Left out where it is counted to its last. */
  readonly to?: Day;
}

/** The months in which the period begins and ends, where it does not hold all of their days. */
export function cutMonths({ from, to }: FigurePeriod): readonly CutMonth[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const start = firstDayOf(first) === from ? {} : { from };
  const end = firstDayOf(last + 1) === addDays(to, 1) ? {} : { to };
  const cut: readonly CutMonth[] =
    first === last
      ? [{ month: first, ...start, ...end }]
      : [
          { month: first, ...start },
          { month: last, ...end },
        ];
  return cut.filter((month) => month.from !== undefined || month.to !== undefined);
}
