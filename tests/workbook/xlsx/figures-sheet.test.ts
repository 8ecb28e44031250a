/** The Figures sheet in a real file: its pictures, what the owner put there, and the page that LibreOffice prints. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { isRefused } from "../../../src/model/problem";
import type { ChartPicture, FiguresSheet } from "../../../src/workbook/figures-sheet/figures-sheet";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { figuresPage } from "../../support/figures-page";
import { convertFiles, hasLibreOffice } from "../../support/libreoffice";
import { tempFolder } from "../../support/temp-folder";
import { withChart } from "../../support/workbook-with-chart";
import { templateBytes } from "../../templates/templates-folder";
import { openXlsx } from "../support/open-xlsx";

const page = figuresPage();
/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pictures = ({ charts }: FiguresSheet): readonly ChartPicture[] =>
  charts.map(({ place, title }) => ({ png: new Uint8Array(PNG), title, place }));

async function write(workbook: XlsxWorkbook, figures = page): Promise<Uint8Array> {
  const written = await workbook.writeFigures(figures, pictures(figures));
  if (isRefused(written)) throw new Error(JSON.stringify(written));
  const bytes = await workbook.toBytes();
  if (isRefused(bytes)) throw new Error(JSON.stringify(bytes));
  return bytes;
}

async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return Object.keys((await JSZip.loadAsync(bytes)).files).filter((part) => !part.endsWith("/"));
}

const pngs = (parts: readonly string[]): number => parts.filter((part) => part.endsWith(".png")).length;

describe("the Figures sheet in a file", () => {
  it("has a picture for each chart, which survives other saves and is no loss", async () => {
    const first = await write(await openXlsx(await templateBytes("salon.en.xlsx")));
    expect(pngs(await partsOf(first))).toBe(page.charts.length);
    const again = await openXlsx(first);
    const rows = [{ id: "V-new", date: 46_347, amount: 10 }];
    const label = { code: "log-visit", data: {} } as const;
    expect(await again.commit({ label, steps: [append("visits", rows)] })).toEqual([]);
    expect(again.losses).toEqual([]);
    const saved = await again.toBytes();
    if (isRefused(saved)) throw new Error("not saved");
    expect(pngs(await partsOf(saved))).toBe(page.charts.length);
  });

  it("does not pile up: written again, the pictures of before are gone with their parts", async () => {
    const first = await write(await openXlsx(await templateBytes("salon.en.xlsx")));
    const few = { ...page, charts: page.charts.slice(0, 2) };
    const second = await write(await openXlsx(first), few);
    expect(pngs(await partsOf(second))).toBe(2);
    const third = await write(await openXlsx(second));
    expect([...(await partsOf(third))].sort()).toEqual([...(await partsOf(first))].sort());
  });

  it("leaves a chart of the owner's on the sheet, and takes away a native one of Kebu's", async () => {
    const first = await write(await openXlsx(await templateBytes("salon.en.xlsx")), { ...page, charts: [] });
    const sheets = (await partsOf(first)).filter((part) => part.startsWith("xl/worksheets/sheet"));
    const withOwn = await withChart(first, sheets.length);
    const second = await write(await openXlsx(withOwn));
    expect(await partsOf(second)).toContain("xl/charts/chart99.xml");
    expect(pngs(await partsOf(second))).toBe(page.charts.length);
    const zip = await JSZip.loadAsync(withOwn);
    const drawing = await zip.file("xl/drawings/drawing99.xml")!.async("string");
    zip.file("xl/drawings/drawing99.xml", drawing.replace("Chart 1", "kebu.figures.chart.1"));
    const third = await write(await openXlsx(await zip.generateAsync({ type: "uint8array" })));
    expect(await partsOf(third)).not.toContain("xl/charts/chart99.xml");
    const types = await (await JSZip.loadAsync(third)).file("[Content_Types].xml")!.async("string");
    expect(types).not.toContain("chart99");
    expect(types).toContain('Extension="png"');
  });
});

const folder = tempFolder();

describe.skipIf(!hasLibreOffice("the Figures sheet was not printed"))("the Figures sheet on paper", () => {
  it("is one page", async () => {
    const file = path.join(folder, "figures.xlsx");
    const workbook = await openXlsx(await emptyBook());
    await writeFile(file, await write(workbook));
    convertFiles([file], folder, "pdf");
    const pdf = (await readFile(path.join(folder, "figures.pdf"))).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });
});

/** A workbook with one empty sheet, which prints nothing. */
async function emptyBook(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Empty");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
