/**
 * Excel.ChartCollection and Excel.Chart: kind, series with the cells they show, place, and what is set of title,
 * legend and axes. A source given to `add` is taken as one series a column: Kebu adds one column at a time.
 */
import { sheetAddress } from "../../book/a1";
import { newChart } from "../../book/chart";
import { invalidArgument, itemNotFound } from "../../engine/excel-error";
import { mustAllowTableChange } from "../../engine/may-write";
import { oneOf, placeOf, text } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { SheetRef } from "../in-host";
import { changeChart, type ChartRef } from "./chart-ref";
import { CHART_SERIES_COLLECTION } from "./chart-series";
import { chartSettings } from "./chart-settings";

const TITLE = chartSettings("ChartTitle", "Title", { Text: "", Visible: true });
const LEGEND = chartSettings("ChartLegend", "Legend", { Visible: true, Position: "Right" });
const CATEGORY_AXIS = chartSettings("ChartAxis", "CategoryAxis", {
  CategoryType: "Automatic",
  NumberFormat: "General",
  ReversePlotOrder: false,
  TickLabelPosition: "NextToAxis",
});
const VALUE_AXIS = chartSettings("ChartAxis", "ValueAxis", {
  NumberFormat: "General",
  ReversePlotOrder: false,
  TickLabelPosition: "NextToAxis",
});
const AXES: Kind<ChartRef> = {
  name: "ChartAxes",
  nav: {
    CategoryAxis: (ref) => hostObject(CATEGORY_AXIS, ref),
    ValueAxis: (ref) => hostObject(VALUE_AXIS, ref),
  },
};

const CHART: Kind<ChartRef> = {
  name: "Chart",
  ids: ({ chart }) => ({ Id: chart.id }),
  get: { Id: ({ chart }) => chart.id, Name: ({ chart }) => chart.name, ChartType: ({ chart }) => chart.type },
  set: {
    Name: (ref, value) => {
      changeChart(ref).name = text(value);
    },
  },
  nav: {
    Title: (ref) => hostObject(TITLE, ref),
    Legend: (ref) => hostObject(LEGEND, ref),
    Axes: (ref) => hostObject(AXES, ref),
    Series: (ref) => hostObject(CHART_SERIES_COLLECTION, ref),
  },
  call: {
    Delete: ({ host, sheet, chart }) => {
      mustAllowTableChange(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    },
    SetPosition: (ref, start, end) => {
      const from = placeOf(ref.host, ref.sheet, start);
      const to = placeOf(ref.host, ref.sheet, end ?? start);
      const { row, column } = from.block;
      const rows = to.block.row + to.block.rows - row;
      const columns = to.block.column + to.block.columns - column;
      if (from.sheet !== ref.sheet || to.sheet !== ref.sheet || rows < 1 || columns < 1)
        throw invalidArgument();
      changeChart(ref).place = { row, column, rows, columns };
      return null;
    },
  },
};

export const CHARTS: Kind<SheetRef> = {
  name: "ChartCollection",
  get: { Count: ({ sheet }) => sheet.charts.length },
  items: (ref) => ref.sheet.charts.map((chart) => hostObject(CHART, { ...ref, chart })),
  item: chartCalled,
  call: {
    GetItem: chartCalled,
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItemOrNullObject: (ref, key) => {
      const chart = ref.sheet.charts.find(({ name }) => name === key);
      return chart ? hostObject(CHART, { ...ref, chart }) : null;
    },
    Add: addChart,
  },
};

function chartCalled(ref: SheetRef, key: unknown): HostObject {
  const chart = ref.sheet.charts.find(({ id, name }) => id === key || name === key);
  if (!chart) throw itemNotFound();
  return hostObject(CHART, { ...ref, chart });
}

function addChart(ref: SheetRef, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const { host, sheet } = ref;
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(sheet);
  oneOf(seriesBy, ["Auto", "Columns", "Rows"], "Auto");
  const chart = newChart(host.workbook.newId(), `Chart ${sheet.charts.length + 1}`, text(type));
  if (source !== null && source !== undefined) {
    const { sheet: from, block } = placeOf(host, sheet, source);
    for (let column = 0; column < block.columns; column++) {
      const cells = { ...block, column: block.column + column, columns: 1 };
      chart.series.push({ name: "", values: sheetAddress(from.name, cells), names: "" });
    }
  }
  sheet.charts = [...sheet.charts, chart];
  return hostObject(CHART, { ...ref, chart });
}
