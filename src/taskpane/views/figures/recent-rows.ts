import type { Figure } from "../../../model/figures/figure";

/** The last rows of a figure in order of time: more columns than this are too thin to read. */
export function recentRows(figure: Figure, most: number): Figure {
  if (figure.rows.length <= most) return figure;
  const first = figure.rows.length - most;
  const { rowKinds } = figure;
  return { ...figure, rows: figure.rows.slice(first), ...(rowKinds && { rowKinds: rowKinds.slice(first) }) };
}
