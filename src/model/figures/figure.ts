/** The shape of a figure: a table that says what its columns mean; shells put it into words, charts and sheets. */
import type { CutMonth } from "./cut-months";

/**
 * - `text`: a word of the book, such as a name of staff
 * - `month`: months since year 0, `year * 12 + month - 1`
 * - `count`, `money`, `score`: numbers; `share`: a fraction of 1
 */
export type FigureColumnKind = "text" | "month" | "count" | "money" | "share" | "score";

export interface FigureColumn {
  readonly key: string;
  readonly kind: FigureColumnKind;
}

/** null: there is nothing to say, such as a growth from nothing. */
export type FigureCell = string | number | null;

export const FIGURE_KEYS = [
  "overview",
  "months",
  "plans",
  "concentration",
  "cohorts",
  "staff",
  "area",
  "source",
  "tags",
  "custom",
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

export interface Figure {
  readonly key: FigureKey;
  /** The owner's column that is counted by; for `custom` alone. */
  readonly by?: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** What the numbers of each row mean, where rows and not columns say it; growth is always a share. */
  readonly rowKinds?: readonly FigureColumnKind[];
  /** Months among the rows that the period does not hold in full. */
  readonly cutMonths?: readonly CutMonth[];
}

/** What a number of the figure means: its row says it where rows do, else its column. */
export function kindOfCell({ columns, rowKinds }: Figure, row: number, column: number): FigureColumnKind {
  return rowKinds?.[row] ?? columns[column]?.kind ?? "count";
}

/** A part of a whole; null where the whole is nothing. */
export function partOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** How much more than before, a fraction of before; null where there was nothing before, or either is not known. */
export function growthOf(now: number | null, before: number | null): number | null {
  return now !== null && before !== null && before > 0 ? now / before - 1 : null;
}
