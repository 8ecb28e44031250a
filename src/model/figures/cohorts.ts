import { BLANK_DAY, type Day } from "../day";
import { placesIn, type CountedVisits } from "./counted-visits";
import { cutMonths } from "./cut-months";
import type { Figure, FigureCell, FigureColumn } from "./figure";
import { monthFinder, monthOf } from "./month";
import type { FigurePeriod } from "./period-sums";

/** A month of first purchases, how many they were, and what became of them. */
export interface Cohort {
  readonly month: number;
  readonly customers: number;
  /**
   * By months since: the part that bought in that month; 1 for the month itself. Only months that have begun
   * by the day of observation.
   */
  readonly retained: readonly number[];
}

/**
 * Cohorts by month of the first purchase: of those whose first purchase lies in the period, both its days
 * included, so that all cohorts together are the new customers of the overview. Months without one are left out.
 */
export function cohorts(counted: CountedVisits, { from, to }: FigurePeriod): readonly Cohort[] {
  const first = counted.day[0];
  if (first === undefined || to < from) return [];
  const monthAt = monthFinder(first as Day, counted.asOf);
  const last = monthOf(counted.asOf);
  const isNew = (day: number): boolean => day !== BLANK_DAY && day >= from && day <= to;
  const heads = new Map<number, number>();
  counted.firstPurchase.forEach((day) => {
    if (isNew(day)) heads.set(monthAt(day), (heads.get(monthAt(day)) ?? 0) + 1);
  });
  const active = countActive(counted, monthAt, isNew);
  return [...heads]
    .sort(([one], [other]) => one - other)
    .map(([month, customers]) => ({
      month,
      customers,
      retained: Array.from(
        { length: last - month + 1 },
        (_, since) => (active.get(month)?.[since] ?? 0) / customers,
      ),
    }));
}

/** How many of each cohort bought in each month since: a customer counts once a month, however often they came. */
function countActive(
  counted: CountedVisits,
  monthAt: (day: number) => number,
  isNew: (firstPurchase: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const active = new Map<number, number[]>();
  const counts = new Int32Array(counted.firstPurchase.length).fill(-1);
  const { start } = placesIn(counted, counted.day[0] as Day, counted.asOf);
  for (let place = start; place < counted.day.length; place++) {
    if (counted.purchase[place] !== 1) continue;
    const row = counted.customer[place]!;
    const firstPurchase = counted.firstPurchase[row]!;
    if (!isNew(firstPurchase)) continue;
    const cohort = monthAt(firstPurchase);
    const since = monthAt(counted.day[place]!) - cohort;
    if (counts[row] === since) continue;
    counts[row] = since;
    const line = active.get(cohort) ?? [];
    line[since] = (line[since] ?? 0) + 1;
    active.set(cohort, line);
  }
  return active;
}

/** The cohorts of the period as a table, with churn left to the reader: 1 less what is retained. */
export function cohortsFigure(counted: CountedVisits, period: FigurePeriod): Figure {
  const lines = cohorts(counted, period);
  const width = Math.max(0, ...lines.map(({ retained }) => retained.length));
  const since = Array.from({ length: width }, (_, month): FigureColumn => ({
    key: `since.${month}`,
    kind: "share",
  }));
  return {
    key: "cohorts",
    columns: [{ key: "month", kind: "month" }, { key: "customers", kind: "count" }, ...since],
    rows: lines.map(({ month, customers, retained }): FigureCell[] => [
      month,
      customers,
      ...Array.from({ length: width }, (_, place) => retained[place] ?? null),
    ]),
    cutMonths: cutMonths(period),
  };
}
