/** The periods to choose from: those of the model, and the user's own days. */
import type { Day } from "../../model/day";
import {
  daysOfPeriod as daysOfKind,
  PERIODS as KINDS,
  type PeriodKind as Kind,
} from "../../model/ranking/period";

export const PERIODS = [...KINDS, "own"] as const;
export type PeriodKind = Kind | "own";

export interface Period {
  readonly kind: PeriodKind;
  /** With `own`: first and last day; undefined is open. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** First and last day of a period, both included. Never past today, but for own dates. */
export function daysOfPeriod(period: Period, today: Day): { from?: Day | undefined; to?: Day | undefined } {
  const { kind, from, to } = period;
  return kind === "own" ? { from, to } : daysOfKind(kind, today);
}
