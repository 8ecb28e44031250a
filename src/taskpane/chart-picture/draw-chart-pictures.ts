/** The charts of a Figures sheet as PNG pictures, drawn by the browser. */
import type { Language } from "../../model/schema";
import type { ChartPicture, FiguresSheet, PrintedChart } from "../../workbook/figures-sheet/figures-sheet";
import { sizeOf } from "../../workbook/figures-sheet/page-grid";
import { chartSvg } from "./chart-svg";
import type { Size } from "./svg-pieces";

/** Pixels for a point: sharp in print on a page that is made smaller. */
const PIXELS_A_POINT = 2.5;

/** One picture a chart, in their order. Throws where the browser cannot draw. */
export async function drawChartPictures(
  { charts, headerRows }: FiguresSheet,
  words: { readonly language: Language; readonly currency: string },
): Promise<readonly ChartPicture[]> {
  const draw = async (chart: PrintedChart): Promise<ChartPicture> => {
    const size = sizeOf(chart.place, headerRows);
    const png = await pngOf(chartSvg({ chart, size, ...words }), size);
    return { png, title: chart.title, place: chart.place };
  };
  return Promise.all(charts.map(draw));
}

async function pngOf(svg: string, { width, height }: Size): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * PIXELS_A_POINT);
  canvas.height = Math.round(height * PIXELS_A_POINT);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("this browser makes no PNG");
  return new Uint8Array(await blob.arrayBuffer());
}
