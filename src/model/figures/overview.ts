import type { Book } from "../book";
import { addDays, addMonths } from "../day";
import { stretch, type Work } from "../work";
import type { CountedVisits } from "./counted-visits";
import { growthOf, partOf, type Figure, type FigureCell, type FigureColumnKind } from "./figure";
import type { LostDays } from "./lost-days";
import { MONTHS_A_YEAR } from "./month";
import { periodSums, type FigurePeriod, type PeriodSums } from "./period-sums";
import { retentionBetween } from "./retention";

/**
 * The period at a glance, beside the same days a year before: one row a figure. Growth is a fraction of the
 * year before; for shares and stars, which are not money or heads, it is left out.
 */
export function* overviewFigure(
  book: Book,
  counted: CountedVisits,
  lost: LostDays,
  period: FigurePeriod,
): Work<Figure> {
  const yearBefore = {
    from: addMonths(period.from, -MONTHS_A_YEAR),
    to: addMonths(period.to, -MONTHS_A_YEAR),
  };
  const now = yield* stretch(0, 0.4, periodSums(book, counted, lost, period));
  const before = yield* stretch(0.4, 0.8, periodSums(book, counted, lost, yearBefore));
  const keptNow = retentionBetween(counted, previous(period), period);
  yield 0.9;
  const keptBefore = retentionBetween(counted, previous(yearBefore), yearBefore);
  const row = (key: string, kind: FigureColumnKind, of: (sums: PeriodSums) => number | null): Line => ({
    kind,
    cells: [key, of(now), of(before), growthOf(of(now) ?? 0, of(before) ?? 0)],
  });
  const lines: readonly Line[] = [
    row("turnover", "money", ({ turnover }) => turnover),
    row("visits", "count", ({ visits }) => visits),
    row("purchases", "count", ({ purchases }) => purchases),
    row("customers", "count", ({ customers }) => customers),
    row("newcomers", "count", ({ newcomers }) => newcomers),
    row("returning", "count", ({ returning }) => returning),
    row("lost", "count", ({ lost: heads }) => heads),
    row("ticket", "money", ({ turnover, purchases }) => partOf(turnover, purchases)),
    row("visitsPerStaff", "count", ({ visits, staff }) => partOf(visits, staff)),
    row("turnoverPerStaff", "money", ({ turnover, staff }) => partOf(turnover, staff)),
    { kind: "score", cells: ["satisfaction", now.satisfaction, before.satisfaction, null] },
    { kind: "share", cells: ["retention", keptNow, keptBefore, null] },
    { kind: "share", cells: ["churn", rest(keptNow), rest(keptBefore), null] },
  ];
  return {
    key: "overview",
    columns: [
      { key: "figure", kind: "text" },
      { key: "now", kind: "count" },
      { key: "lastYear", kind: "count" },
      { key: "growth", kind: "share" },
    ],
    rows: lines.map(({ cells }) => cells),
    rowKinds: lines.map(({ kind }) => kind),
  };
}

interface Line {
  readonly kind: FigureColumnKind;
  readonly cells: readonly FigureCell[];
}

/** What a share leaves to 1. */
function rest(share: number | null): number | null {
  return share === null ? null : 1 - share;
}

/** As many days, right before the period. */
function previous({ from, to }: FigurePeriod): FigurePeriod {
  return { from: addDays(from, from - to - 1), to: addDays(from, -1) };
}
