/** A chart before anything was set on it. */
import type { SimChart } from "./sheet";

export function newChart(id: string, name: string, type: string): SimChart {
  return { id, name, type, series: [], place: undefined, settings: new Map() };
}
