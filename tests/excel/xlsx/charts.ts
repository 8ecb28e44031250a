/** Charts: their names and kinds are read, and written as charts without data; what they show is not kept. */
import type JSZip from "jszip";
import { readRelations } from "../../../src/workbook/xlsx/book-package";
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import { newChart } from "../book/chart";
import type { SimChart, SimShape, SimSheet } from "../book/sheet";
import { emptyChart } from "./empty-chart";
import type { PackageWriter } from "./package-writer";
import { elementsNamed, tag } from "./xml-pieces";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Element of the chart part → type in Office.js, of the common kinds. */
const TYPES: Readonly<Record<string, string>> = {
  barChart: "ColumnClustered",
  lineChart: "Line",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

/** The charts that a sheet's drawings hold. */
export async function readCharts(zip: JSZip, sheetPath: string, newId: () => string): Promise<SimChart[]> {
  const charts: SimChart[] = [];
  for (const { kind, target } of await readRelations(zip, sheetPath)) {
    if (kind !== "drawing" || target === undefined) continue;
    const xml = (await zip.file(target)?.async("string")) ?? "";
    const parts = new Map((await readRelations(zip, target)).map(({ id, target: part }) => [id, part]));
    for (const frame of elementsNamed(xml, "xdr:graphicFrame")) {
      const part = parts.get(/<c:chart\b[^>]*\sr:id="([^"]*)"/.exec(frame)?.[1] ?? "");
      const chart = part && (await zip.file(part)?.async("string"));
      const name = attribute(element(frame, "xdr:cNvPr") ?? "", "name") ?? "";
      if (chart) charts.push(newChart(newId(), name, typeOf(chart)));
    }
  }
  return charts;
}

/**
 * The pictures that a sheet's drawings hold. Their bytes are not kept, so they are not saved either; their ids
 * are their own, that all else may have the same id in a file with pictures and in the one saved without.
 */
export async function readPictures(zip: JSZip, sheetPath: string): Promise<SimShape[]> {
  const shapes: SimShape[] = [];
  for (const { kind, target } of await readRelations(zip, sheetPath)) {
    if (kind !== "drawing" || target === undefined) continue;
    const xml = (await zip.file(target)?.async("string")) ?? "";
    for (const picture of elementsNamed(xml, "xdr:pic"))
      shapes.push({
        id: `${sheetPath}#${shapes.length}`,
        name: attribute(element(picture, "xdr:cNvPr") ?? "", "name") ?? "",
      });
  }
  return shapes;
}

function typeOf(chart: string): string {
  const kind = /<(?:\w+:)?(\w+?)(?:3D)?Chart[\s/>]/.exec(chart.slice(chart.indexOf("plotArea")))?.[1] ?? "";
  if (kind === "bar" && /<(?:\w+:)?barDir\s+val=["']bar["']/.test(chart)) return "BarClustered";
  return TYPES[`${kind}Chart`] ?? "ColumnClustered";
}

/** Puts the sheet's charts into the file; answers what the sheet says of them. */
export function writeCharts(sheet: SimSheet, sheetPart: string, out: PackageWriter): string {
  if (sheet.charts.length === 0) return "";
  const drawing = out.newPart("drawing");
  const frames = sheet.charts.map(({ name, type }, index) => {
    const chart = out.newPart("chart");
    out.write(chart, emptyChart(elementOf(type), type.startsWith("Bar")));
    return frameXml(name, index, out.relate(drawing, "chart", chart));
  });
  out.write(
    drawing,
    tag(
      "xdr:wsDr",
      { "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`, "xmlns:a": `${DRAWING}/main` },
      frames.join(""),
    ),
  );
  return tag("drawing", { "r:id": out.relate(sheetPart, "drawing", drawing) });
}

function elementOf(type: string): string {
  return Object.entries(TYPES).find(([, name]) => name === type)?.[0] ?? "barChart";
}

function frameXml(name: string, index: number, relation: string): string {
  const corner = (row: number, column: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const chart = tag("c:chart", { "xmlns:c": `${DRAWING}/chart`, "xmlns:r": RELATIONS, "r:id": relation });
  const frame = [
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", { id: index + 2, name }) + "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    tag("a:graphic", {}, tag("a:graphicData", { uri: `${DRAWING}/chart` }, chart)),
  ];
  const [top, height, width] = [index * 16, 15, 8];
  return tag(
    "xdr:twoCellAnchor",
    {},
    tag("xdr:from", {}, corner(top, 0)) +
      tag("xdr:to", {}, corner(top + height, width)) +
      tag("xdr:graphicFrame", { macro: "" }, frame.join("")) +
      "<xdr:clientData/>",
  );
}
