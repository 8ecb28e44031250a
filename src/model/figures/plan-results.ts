import type { Book } from "../book";
import { addDays, type Day } from "../day";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { roundValue } from "../ranking/round-value";
import { readSettings, type Settings } from "../settings";
import type { Work } from "../work";
import { placesIn, type CountedVisits } from "./counted-visits";
import { firstDayOf, monthOf, type Month } from "./month";
import type { FigurePeriod } from "./period-sums";
import { planSums } from "./plan-sums";
import { planTargets, type PlanTarget } from "./plan-targets";

/** `missed` once the month is over; until then what is not reached is `running`. */
export type PlanOutcome = "reached" | "missed" | "running";

export interface PlanResult {
  readonly target: PlanTarget;
  /** Visits and turnover so far; refunds deducted. */
  readonly visits: number;
  readonly turnover: number;
  readonly outcome: PlanOutcome;
}

/**
 * What became of the plans of every month that the period touches. A month is judged whole, from its first day
 * on, for a plan has no half months; nothing after the day of observation counts. Who is in a class is asked on
 * the day before the month: those were planned with, and whom a good month lifts into A was none of them.
 */
export function* planResults(
  book: Book,
  counted: CountedVisits,
  { from, to }: FigurePeriod,
): Work<readonly PlanResult[]> {
  const { settings } = readSettings(book.settings, book.language);
  const [first, last] = [monthOf(from), monthOf(to)];
  const targets = planTargets(book, settings.classes, first, last);
  const results: PlanResult[] = [];
  for (let month = first; month <= last; month++) {
    const ofMonth = targets.filter((target) => target.month === month);
    if (ofMonth.length > 0) results.push(...monthResults(book, counted, settings, month, ofMonth));
    yield (month - first + 1) / (last - first + 1);
  }
  return results;
}

function monthResults(
  book: Book,
  counted: CountedVisits,
  settings: Settings,
  month: Month,
  targets: readonly PlanTarget[],
): readonly PlanResult[] {
  const first = firstDayOf(month);
  const next = firstDayOf(month + 1);
  if (first === undefined || next === undefined) return [];
  const last = addDays(next, -1);
  const places = placesIn(counted, first, last);
  const classes = targets.some((target) => target.class !== "") ? classesBefore(book, settings, first) : [];
  const isOver = counted.asOf >= last;
  return planSums(book, counted, places, targets, classes).map((sum, index) =>
    resultOf(targets[index]!, sum.visits, roundValue(sum.turnover), isOver),
  );
}

function classesBefore(book: Book, settings: Settings, day: Day): readonly string[] {
  return rankBook(book, rankQuery(settings, { to: addDays(day, -1) })).classes;
}

/** A target beside what was done; `isOver`: is the month? */
export function resultOf(target: PlanTarget, visits: number, turnover: number, isOver: boolean): PlanResult {
  const isReached = visits >= (target.visits ?? 0) && turnover >= (target.turnover ?? -Infinity);
  const outcome = isReached ? "reached" : isOver ? "missed" : "running";
  return { target, visits, turnover, outcome };
}
