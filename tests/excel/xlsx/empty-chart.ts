/** The part of a chart that shows nothing: just enough for every program to open it. */
import { tag } from "./xml-pieces";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What a kind must say of itself. */
const SETTINGS: Readonly<Record<string, string>> = {
  lineChart: tag("c:grouping", { val: "standard" }),
  areaChart: tag("c:grouping", { val: "standard" }),
  scatterChart: tag("c:scatterStyle", { val: "lineMarker" }),
  radarChart: tag("c:radarStyle", { val: "marker" }),
};
const WITHOUT_AXES = ["pieChart", "doughnutChart"];
const WITH_TWO_VALUES = ["scatterChart", "bubbleChart"];

/** `element` is the kind as the file names it: `barChart`, `pieChart` … */
export function emptyChart(element: string, sideways: boolean): string {
  const direction = element === "barChart" ? tag("c:barDir", { val: sideways ? "bar" : "col" }) : "";
  const hasAxes = !WITHOUT_AXES.includes(element);
  const ids = hasAxes ? tag("c:axId", { val: 1 }) + tag("c:axId", { val: 2 }) : "";
  const across = WITH_TWO_VALUES.includes(element) ? "c:valAx" : "c:catAx";
  const axes = hasAxes ? axis(across, 1, "b", 2) + axis("c:valAx", 2, "l", 1) : "";
  const plot = tag(`c:${element}`, {}, direction + (SETTINGS[element] ?? "") + ids);
  return tag(
    "c:chartSpace",
    { "xmlns:c": CHART },
    tag("c:chart", {}, tag("c:plotArea", {}, `<c:layout/>${plot}${axes}`) + tag("c:plotVisOnly", { val: 1 })),
  );
}

function axis(name: string, id: number, side: string, across: number): string {
  const pieces = [
    tag("c:axId", { val: id }),
    tag("c:scaling"),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: side }),
    tag("c:crossAx", { val: across }),
  ];
  return tag(name, {}, pieces.join(""));
}
