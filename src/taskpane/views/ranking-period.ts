/** The periods one can rank over, as days. */
import { addDays, addMonths, calendarDate, dayOf, type Day } from "../../model/day";

export const PERIODS = ["all", "year", "months", "own"] as const;
export type PeriodKind = (typeof PERIODS)[number];

export interface Period {
  readonly kind: PeriodKind;
  /** With `own`: first and last day; undefined is open. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** First and last day of a period, both included. Never past today, but for own dates. */
export function daysOfPeriod(period: Period, today: Day): { from?: Day | undefined; to?: Day | undefined } {
  switch (period.kind) {
    case "all":
      return { to: today };
    case "year":
      return { from: dayOf(calendarDate(today).year, 1, 1), to: today };
    case "months":
      return { from: addDays(addMonths(today, -12), 1), to: today };
    case "own":
      return { from: period.from, to: period.to };
  }
}
