/**
 * Native charts over the tables of the Figures sheet. Each series is set by its own cells and not guessed from
 * a block: Excel would take months, which are numbers, for a series.
 */
import { columnLetters } from "../../model/column-letters";
import type { PrintedChart } from "../figures-sheet/figures-sheet";
import { CHART_NAME } from "../figures-sheet/drawn-names";
import { writeRange } from "../cells/range-text";
import type { Area } from "../tables/grid";

/** Queues what makes the chart. `number` counts the charts of the sheet from 1. */
export function queueChart(sheet: Excel.Worksheet, chart: PrintedChart, number: number): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const isBars = chart.kind === "bars";
  const cells = (area: Area): Excel.Range => sheet.getRange(writeRange(area));
  const made = sheet.charts.add(isBars ? "BarClustered" : "ColumnClustered", cells(first.values), "Columns");
  made.name = `${CHART_NAME}${number}`;
  const { left, right, top, bottom } = chart.place;
  made.setPosition(`${columnLetters(left)}${top}`, `${columnLetters(right)}${bottom}`);
  made.title.text = chart.title;
  made.legend.visible = others.length > 0;
  if (others.length > 0) made.legend.position = "Bottom";
  const series = made.series.getItemAt(0);
  series.name = first.name;
  series.setXAxisValues(cells(chart.names));
  for (const { name, values } of others) {
    const next = made.series.add(name);
    next.setValues(cells(values));
    next.setXAxisValues(cells(chart.names));
  }
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.numberFormat = chart.format;
  if (isBars) {
    // The first name on top; the values stay at the bottom, now the far end of the names.
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = "High";
  } else {
    // Months cut by the period's ends are columns like the others, not days on a line.
    categoryAxis.categoryType = "TextAxis";
  }
}
