/** A chart of a sheet, and what every change of one has in common. */
import type { SimChart } from "../../book/sheet";
import { mustAllowTableChange } from "../../engine/may-write";
import type { SheetRef } from "../in-host";

export interface ChartRef extends SheetRef {
  readonly chart: SimChart;
}

/** The sheet must allow it, and it can be taken back. */
export function changeChart({ host, sheet, chart }: ChartRef): SimChart {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(chart);
  return chart;
}
