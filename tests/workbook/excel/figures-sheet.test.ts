/** The Figures sheet in Excel: native charts, print set-up, and what happens where a batch fails. */
import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import type { WorkbookPort } from "../../../src/workbook/port";
import { writeRange } from "../../../src/workbook/cells/range-text";
import { addressOf } from "../../excel/book/a1";
import type { SimSheet } from "../../excel/book/sheet";
import { figuresPage, filledCells } from "../../support/figures-page";
import { connect, excel, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const page = figuresPage();
const few = { ...page, charts: page.charts.slice(0, 2) };

function figuresSheet(): SimSheet {
  const sheet = excel.workbook.sheetNamed("Figures");
  if (!sheet) throw new Error("no sheet of figures");
  return sheet;
}

/** Values that stand on the sheet, by address. */
function standing(sheet: SimSheet): number {
  return [...sheet.cells.values()].reduce(
    (count, { values }) => count + values.filter((value) => value !== undefined && value !== "").length,
    0,
  );
}

async function write(port: WorkbookPort, figures = page): Promise<string | readonly string[]> {
  const answer = await port.writeFigures(figures);
  if (isRefused(answer)) return answer.map(({ code }) => code);
  return (answer as { sheet: string }).sheet;
}

describe("the Figures sheet in Excel", () => {
  it("is written in two round trips, with a native chart for each chart of the page", async () => {
    const port = await connect(shopWorkbook({ customers: 4, visits: 12 }));
    excel.traffic.reset();
    expect(await write(port)).toBe("Figures");
    expect(excel.traffic.roundTrips).toBe(2);
    const { charts } = figuresSheet();
    expect(charts).toHaveLength(page.charts.length);
    charts.forEach((chart, index) => {
      const printed = page.charts[index]!;
      expect(chart.type).toBe(printed.kind === "columns" ? "ColumnClustered" : "BarClustered");
      expect(chart.place && addressOf(chart.place)).toBe(writeRange(printed.place));
      expect(chart.settings.get("Title.Text")).toBe(printed.title);
      expect(chart.settings.get("ValueAxis.NumberFormat")).toBe(printed.format);
      expect(chart.series).toEqual(
        printed.series.map(({ name, values }) => ({
          name,
          values: `Figures!${writeRange(values)}`,
          names: `Figures!${writeRange(printed.names)}`,
        })),
      );
    });
  });

  it("prints on one upright page of A4", async () => {
    const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
    await write(port);
    const { pageLayout, rowHeights, columnWidths } = figuresSheet();
    expect(Object.fromEntries(pageLayout)).toMatchObject({
      Orientation: "Portrait",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    expect(rowHeights.get((page.headerRows[0] ?? 0) - 1)).toBe(28);
    expect(columnWidths.size).toBe(16);
  });

  it("writes months as days of the workbook's own calendar", async () => {
    const workbook = shopWorkbook({ customers: 1, visits: 1 });
    workbook.date1904 = true;
    await write(await connect(workbook));
    const month = page.cells.find(({ cell }) => cell.kind === "day")!;
    const cell = figuresSheet().cell(month.row - 1, month.column - 1);
    expect(cell.value).toBe(Number(month.cell.value) - 1462);
    expect(cell.format?.numberFormat).toBe("yyyy-mm");
  });

  it("takes away the charts and pictures of before, and leaves the owner's and what he made of the page", async () => {
    const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
    await write(port);
    const sheet = figuresSheet();
    sheet.shapes = [
      { id: "S1", name: "kebu.figures.picture.1" },
      { id: "S2", name: "Logo" },
    ];
    sheet.columnWidths.set(0, 200);
    const own = { ...sheet.charts[0]!, id: "own", name: "My chart" };
    sheet.charts = [...sheet.charts, own];
    expect(await write(port, few)).toBe("Figures");
    const again = figuresSheet();
    expect(again.charts.map(({ name }) => name)).toEqual([
      "My chart",
      "kebu.figures.chart.1",
      "kebu.figures.chart.2",
    ]);
    expect(again.shapes.map(({ name }) => name)).toEqual(["Logo"]);
    expect(again.columnWidths.get(0)).toBe(200);
  });

  it("comes to the front when asked for, unless it is hidden", async () => {
    const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
    await write(port);
    expect(await port.showSheet("Figures")).toEqual([]);
    expect(excel.workbook.activeSheet.name).toBe("Figures");
    excel.workbook.activeSheetId = "";
    figuresSheet().visibility = "Hidden";
    expect(await port.showSheet("Figures")).toMatchObject([{ code: "sheet-hidden" }]);
    expect(await port.showSheet("Nowhere")).toEqual([]);
  });
});

describe("the Figures sheet where Excel fails", () => {
  it.each([0, 1, 2, 3, 5, 8, 30, 120])(
    "is whole, and one, although the batch stops at action %i",
    async (stop) => {
      const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
      excel.faults.failBetween(stop, "GeneralException", 2);
      expect(await write(port, few)).toBe("Figures");
      expect(standing(figuresSheet())).toBe(filledCells(page));
      expect(figuresSheet().charts).toHaveLength(2);
      expect(excel.workbook.sheets.filter(({ name }) => name.startsWith("Figures"))).toHaveLength(1);
    },
  );

  it("is whole although the answer got lost", async () => {
    const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
    excel.faults.loseReply(2);
    expect(await write(port, few)).toBe("Figures");
    expect(figuresSheet().charts).toHaveLength(2);
  });

  it("is not there at all where Excel never did it", async () => {
    const port = await connect(shopWorkbook({ customers: 1, visits: 1 }));
    for (const batch of [2, 4, 6, 8]) excel.faults.failBetween(40, "GeneralException", batch);
    expect(await write(port, few)).toEqual(["figures-not-written"]);
    expect(excel.workbook.sheetNamed("Figures")).toBeUndefined();
    expect(excel.workbook.names.some(({ name }) => name === "kebu.figures")).toBe(false);
  });

  it("says why where the workbook may not be written", async () => {
    const workbook = shopWorkbook({ customers: 1, visits: 1 });
    workbook.structureProtected = true;
    const port = await connect(workbook);
    expect(await write(port)).toEqual(["workbook-protected"]);
    workbook.structureProtected = false;
    workbook.readOnly = true;
    expect(await write(port)).toEqual(["workbook-read-only"]);
    workbook.readOnly = false;
    excel.faults.cellEdit(1000);
    expect(await write(port)).toEqual(["cell-being-edited"]);
    expect(excel.workbook.sheetNamed("Figures")).toBeUndefined();
  });
});
