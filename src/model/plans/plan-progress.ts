/** Done against plan: the targets of a month beside the same ones over its year, and the customers missed. */
import type { Book } from "../book";
import type { Day } from "../day";
import { countingVisits } from "../figures/counted-visits";
import { MONTHS_A_YEAR, type Month } from "../figures/month";
import { planResults, type PlanResult } from "../figures/plan-results";
import type { PlanTarget } from "../figures/plan-targets";
import { roundValue } from "../ranking/round-value";
import { comparable } from "../read/comparable";
import type { Settings } from "../settings";
import { stretch, type Work } from "../work";
import { expectedVisits } from "./expected-visits";
import { gatheredResults } from "./gathered-results";
import { lapsedReminders, type LapsedReminder } from "./lapsed-reminders";
import { missedCustomers, type MissedCustomer } from "./missed-customers";
import { monthSpan } from "./month-span";

/** What the months of a year come to for one staff, customer and class. */
export interface YearTarget {
  readonly staff: string;
  /** Row of the register; -1 for no single customer. */
  readonly customer: number;
  readonly class: string;
  /** Months that have such a target, and how many of these were missed. */
  readonly months: number;
  readonly missed: number;
  /** Sums over those months; null where none plans any. */
  readonly visitsPlanned: number | null;
  readonly turnoverPlanned: number | null;
  readonly visits: number;
  readonly turnover: number;
}

export interface PlanProgress {
  /** Of the month, in order of the table; rows for the same are added up. */
  readonly results: readonly PlanResult[];
  /** Of its year, in order of their first month. */
  readonly year: readonly YearTarget[];
  readonly missed: readonly MissedCustomer[];
  /** What came and went in the month with nobody dealing with it. */
  readonly lapsed: readonly LapsedReminder[];
}

/** Worked out in steps; nothing after today counts. */
export function* planProgress(book: Book, month: Month, today: Day, settings: Settings): Work<PlanProgress> {
  const january = month - (month % MONTHS_A_YEAR);
  const from = monthSpan(january)?.first;
  const to = monthSpan(january + MONTHS_A_YEAR - 1)?.last;
  if (from === undefined || to === undefined) return { results: [], year: [], missed: [], lapsed: [] };
  const counted = yield* stretch(0, 0.3, countingVisits(book, today));
  const rows = yield* stretch(0.3, 0.7, planResults(book, counted, { from, to }));
  const results = gatheredResults(rows, settings, today);
  const ranking = expectedVisits(book, month, today, settings)?.ranking;
  const lapsed = ranking
    ? yield* stretch(0.7, 1, lapsedReminders(book, month, today, settings, ranking))
    : [];
  return {
    results: results.filter(({ target }) => target.month === month),
    year: yearTargets(results),
    missed: missedCustomers(book, month, today, settings),
    lapsed,
  };
}

function yearTargets(results: readonly PlanResult[]): readonly YearTarget[] {
  const groups = new Map<string, PlanResult[]>();
  for (const result of results) {
    const { staff, customer, class: className } = result.target;
    const key = JSON.stringify([comparable(staff), customer, className]);
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return Array.from(groups.values(), yearTarget);
}

function yearTarget(results: readonly PlanResult[]): YearTarget {
  const [first] = results;
  const { staff = "", customer = -1, class: className = "" } = first?.target ?? {};
  return {
    staff,
    customer,
    class: className,
    months: results.length,
    missed: results.filter(({ outcome }) => outcome === "missed").length,
    visitsPlanned: plannedSum(results, "visits"),
    turnoverPlanned: plannedSum(results, "turnover"),
    visits: sum(results.map(({ visits }) => visits)),
    turnover: roundValue(sum(results.map(({ turnover }) => turnover))),
  };
}

function plannedSum(
  results: readonly PlanResult[],
  key: keyof PlanTarget & ("visits" | "turnover"),
): number | null {
  const planned = results.map(({ target }) => target[key]).filter((each) => each !== null);
  return planned.length > 0 ? roundValue(sum(planned)) : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
