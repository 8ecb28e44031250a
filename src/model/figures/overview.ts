import type { Book } from "../book";
import { addMonths } from "../day";
import { stretch, type Work } from "../work";
import type { CountedVisits } from "./counted-visits";
import { growthOf, partOf, type Figure, type FigureCell, type FigureColumnKind } from "./figure";
import type { LostDays } from "./lost-days";
import { MONTHS_A_YEAR } from "./month";
import { periodSums, type FigurePeriod, type PeriodSums } from "./period-sums";
import { retentionBetween } from "./retention";
import { isCovered, stretchBefore, type HistoryNeeded } from "./year-before";

/**
 * The period at a glance, beside the same days a year before: one row a figure. Growth is a fraction of the
 * year before; for shares and stars, which are not money or heads, it is left out. Both are null where the
 * book does not go back far enough: see `year-before.ts`.
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
  const keptNow = retentionBetween(counted, stretchBefore(period), period);
  yield 0.9;
  const keptBefore = retentionBetween(counted, stretchBefore(yearBefore), yearBefore);
  const known = (needed: HistoryNeeded, value: number | null): number | null =>
    isCovered(counted, yearBefore, needed) ? value : null;
  const row = (
    key: string,
    kind: FigureColumnKind,
    of: (sums: PeriodSums) => number | null,
    needed: HistoryNeeded = "span",
  ): Line => {
    const past = known(needed, of(before));
    return { kind, cells: [key, of(now), past, growthOf(of(now), past)] };
  };
  const share = (key: string, current: number | null, past: number | null): Line => ({
    kind: "share",
    cells: [key, current, known("stretch-before", past), null],
  });
  const lines: readonly Line[] = [
    row("turnover", "money", ({ turnover }) => turnover),
    row("visits", "count", ({ visits }) => visits),
    row("purchases", "count", ({ purchases }) => purchases),
    row("customers", "count", ({ customers }) => customers),
    row("newcomers", "count", ({ newcomers }) => newcomers, "year-more"),
    row("returning", "count", ({ returning }) => returning, "year-more"),
    row("lost", "count", ({ lost: heads }) => heads, "year-more"),
    row("ticket", "money", ({ turnover, purchases }) => partOf(turnover, purchases)),
    row("visitsPerStaff", "count", ({ visits, staff }) => partOf(visits, staff)),
    row("turnoverPerStaff", "money", ({ turnover, staff }) => partOf(turnover, staff)),
    {
      kind: "score",
      cells: ["satisfaction", now.satisfaction, known("span", before.satisfaction), null],
    },
    share("retention", keptNow, keptBefore),
    share("churn", rest(keptNow), rest(keptBefore)),
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
