/** Excel.ChartSeriesCollection and Excel.ChartSeries: names, and the cells they show. */
import { sheetAddress } from "../../book/a1";
import type { SimSeries } from "../../book/sheet";
import { invalidArgument } from "../../engine/excel-error";
import { integer, placeOf, text } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import { changeChart, type ChartRef } from "./chart-ref";

interface SeriesRef extends ChartRef {
  readonly place: number;
}

const CHART_SERIES: Kind<SeriesRef> = {
  name: "ChartSeries",
  get: { Name: (ref) => seriesOf(ref).name },
  set: {
    Name: (ref, name) => {
      change(ref, { name: text(name) });
    },
  },
  call: {
    SetValues: (ref, range) => change(ref, { values: addressOf(ref, range) }),
    SetXAxisValues: (ref, range) => change(ref, { names: addressOf(ref, range) }),
  },
};

export const CHART_SERIES_COLLECTION: Kind<ChartRef> = {
  name: "ChartSeriesCollection",
  get: { Count: ({ chart }) => chart.series.length },
  items: (ref) => ref.chart.series.map((_, place) => hostObject(CHART_SERIES, { ...ref, place })),
  call: {
    Add: (ref, name) => {
      const { series } = changeChart(ref);
      const added = { name: typeof name === "string" ? name : "", values: "", names: "" };
      ref.chart.series = [...series, added];
      return itemAt(ref, series.length);
    },
    GetItemAt: (ref, index) => itemAt(ref, integer(index)),
  },
};

function itemAt(ref: ChartRef, place: number): HostObject {
  if (!ref.chart.series[place]) throw invalidArgument();
  return hostObject(CHART_SERIES, { ...ref, place });
}

function seriesOf({ chart, place }: SeriesRef): SimSeries {
  const series = chart.series[place];
  if (!series) throw invalidArgument();
  return series;
}

function change(ref: SeriesRef, set: Partial<SimSeries>): null {
  const before = changeChart(ref).series;
  ref.chart.series = before.map((series, place) => (place === ref.place ? { ...series, ...set } : series));
  return null;
}

function addressOf(ref: SeriesRef, range: unknown): string {
  const { sheet, block } = placeOf(ref.host, ref.sheet, range);
  return sheetAddress(sheet.name, block);
}
