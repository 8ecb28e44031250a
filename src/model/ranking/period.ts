/** The periods one can rank over, as days. */
import { addDays, addMonths, calendarDate, dayOf, type Day } from "../day";

export const PERIODS = ["all", "year", "12m", "last-year"] as const;
/** To date, this year, the last 12 months, last year. */
export type PeriodKind = (typeof PERIODS)[number];

export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** First and last day of a period, both included. Never past today. */
export function daysOfPeriod(kind: PeriodKind, today: Day): Period {
  const { year } = calendarDate(today);
  switch (kind) {
    case "all":
      return { to: today };
    case "year":
      return { from: dayOf(year, 1, 1), to: today };
    case "12m":
      return { from: addDays(addMonths(today, -12), 1), to: today };
    case "last-year":
      return { from: dayOf(year - 1, 1, 1), to: dayOf(year - 1, 12, 31) };
  }
}
