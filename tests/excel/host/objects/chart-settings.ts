/** Parts of a chart of which Kebu sets plain properties: what was set is what is answered. */
import type { Kind } from "../host-object";
import { changeChart, type ChartRef } from "./chart-ref";

/** `standard` names the properties there are, with what Excel has them at first. */
export function chartSettings(
  name: string,
  part: string,
  standard: Readonly<Record<string, unknown>>,
): Kind<ChartRef> {
  const properties = Object.entries(standard);
  return {
    name,
    get: Object.fromEntries(
      properties.map(([property, first]) => [
        property,
        ({ chart }: ChartRef) => chart.settings.get(`${part}.${property}`) ?? first,
      ]),
    ),
    set: Object.fromEntries(
      properties.map(([property]) => [
        property,
        (ref: ChartRef, value: unknown) => {
          changeChart(ref).settings.set(`${part}.${property}`, value);
        },
      ]),
    ),
  };
}
