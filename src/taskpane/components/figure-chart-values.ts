import type { Figure } from "../../model/figures/figure";
import type { FigureChart } from "../../model/figures/figure-chart";

/** Of the rows that are drawn, what stands in one of the columns drawn; the most important unless said. */
export function chartValues(figure: Figure, chart: FigureChart, series = 0): readonly (number | null)[] {
  const place = chart.values[series] ?? 0;
  return figure.rows.slice(0, chart.rows).map((row) => {
    const cell = row[place];
    return typeof cell === "number" ? cell : null;
  });
}
