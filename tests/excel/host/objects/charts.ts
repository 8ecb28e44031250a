/** Excel.ChartCollection: names and types only. */
import { itemNotFound } from "../../engine/excel-error";
import type { SimChart } from "../../book/sheet";
import { mustAllowTableChange } from "../../engine/may-write";
import { text } from "../arguments";
import { hostObject, type Kind } from "../host-object";
import type { SheetRef } from "../in-host";

interface ChartRef extends SheetRef {
  readonly chart: SimChart;
}

const CHART: Kind<ChartRef> = {
  name: "Chart",
  ids: ({ chart }) => ({ Id: chart.id }),
  get: { Id: ({ chart }) => chart.id, Name: ({ chart }) => chart.name, ChartType: ({ chart }) => chart.type },
  set: {
    Name: ({ host, sheet, chart }, value) => {
      mustAllowTableChange(host.workbook, sheet);
      host.workbook.journal.remember(chart);
      chart.name = text(value);
    },
  },
  call: {
    Delete: ({ host, sheet, chart }) => {
      mustAllowTableChange(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    },
  },
};

export const CHARTS: Kind<SheetRef> = {
  name: "ChartCollection",
  get: { Count: ({ sheet }) => sheet.charts.length },
  items: (ref) => ref.sheet.charts.map((chart) => hostObject(CHART, { ...ref, chart })),
  item: (ref, key) => {
    const chart = ref.sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw itemNotFound();
    return hostObject(CHART, { ...ref, chart });
  },
  call: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItemOrNullObject: (ref, key) => {
      const chart = ref.sheet.charts.find(({ name }) => name === key);
      return chart ? hostObject(CHART, { ...ref, chart }) : null;
    },
    Add: (ref, type) => {
      const { host, sheet } = ref;
      mustAllowTableChange(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      const chart = { id: host.workbook.newId(), name: `Chart ${sheet.charts.length + 1}`, type: text(type) };
      sheet.charts = [...sheet.charts, chart];
      return hostObject(CHART, { ...ref, chart });
    },
  },
};
