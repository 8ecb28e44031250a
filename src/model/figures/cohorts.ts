import { BLANK_DAY, type Day } from "../day";
import { isPurchase, placesIn, type CountedVisits } from "./counted-visits";
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

/** Cohorts by month of the first purchase, from and to a month, both included; months without one are left out. */
export function cohorts(counted: CountedVisits, { from, to }: FigurePeriod): readonly Cohort[] {
  const first = counted.day[0];
  if (first === undefined || to < from) return [];
  const monthAt = monthFinder(first as Day, counted.asOf);
  const [begin, end, last] = [monthOf(from), monthOf(to), monthOf(counted.asOf)];
  const heads = new Map<number, number>();
  counted.firstPurchase.forEach((day) => {
    if (day === BLANK_DAY) return;
    const month = monthAt(day);
    if (month >= begin && month <= end) heads.set(month, (heads.get(month) ?? 0) + 1);
  });
  const active = countActive(counted, monthAt, begin, end);
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
  begin: number,
  end: number,
): ReadonlyMap<number, readonly number[]> {
  const active = new Map<number, number[]>();
  const counts = new Int32Array(counted.firstPurchase.length).fill(-1);
  const { start } = placesIn(counted, counted.day[0] as Day, counted.asOf);
  for (let place = start; place < counted.day.length; place++) {
    if (!isPurchase(counted.amount[place]!)) continue;
    const row = counted.customer[place]!;
    const cohort = monthAt(counted.firstPurchase[row]!);
    if (cohort < begin || cohort > end) continue;
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
  };
}
