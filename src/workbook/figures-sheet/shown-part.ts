/** How much of a figure one page has room for. Of months the latest are wanted, of names those that bring most. */
import type { Figure } from "../../model/figures/figure";

const MOST_MONTHS = 13;
const MOST_COHORTS = 12;
const MOST_NAMES = 8;
/** Month, customers, and so many months since. */
const MOST_COHORT_COLUMNS = 16;

/** The figure with the rows and columns that are printed. Where it counts by names, the first ones. */
export function shownPart(figure: Figure): Figure {
  const { key, columns, rows } = figure;
  switch (key) {
    case "overview":
    case "concentration":
      return figure;
    case "months":
      return { ...figure, rows: rows.slice(-MOST_MONTHS) };
    case "cohorts":
      return {
        ...figure,
        columns: columns.slice(0, MOST_COHORT_COLUMNS),
        rows: rows.slice(-MOST_COHORTS).map((cells) => cells.slice(0, MOST_COHORT_COLUMNS)),
      };
    default:
      return { ...figure, rows: rows.slice(0, MOST_NAMES) };
  }
}
