/** What every adapter must do alike with the Figures sheet. */
import { describe, expect, it } from "vitest";
import type { FiguresSheet, FiguresWritten } from "../../src/workbook/figures-sheet/figures-sheet";
import { isRefused } from "../../src/model/problem";
import { loadBook } from "../../src/workbook/load-book";
import type { Cell, WorkbookPort } from "../../src/workbook/port";
import { cellSaying, figuresPage, filledCells } from "../support/figures-page";
import type { Adapter, SheetSpec } from "./book-spec";

const CUSTOMERS: SheetSpec = {
  name: "Clients",
  rows: [
    ["Client ID", "Name", "Phone"],
    ["C1", "May", "13800138000"],
  ],
};
const NOTES: SheetSpec = { name: "Figures", rows: [["my own figures"], ["keep"]] };
const page = figuresPage();
const ANCHORED = { "kebu.figures": "'Mine'!$A$1" };

/** Runs the contract on an adapter. */
export function describeFigures(adapter: Adapter): void {
  async function written(port: WorkbookPort, figures: FiguresSheet = page): Promise<string> {
    const answer: FiguresWritten | readonly unknown[] = await port.writeFigures(figures, []);
    if (isRefused(answer)) throw new Error(JSON.stringify(answer));
    return (answer as FiguresWritten).sheet;
  }

  const filled = (port: WorkbookPort, sheet: string): readonly (readonly [number, number, Cell])[] =>
    Array.from({ length: 140 }, (_, row) => row + 1).flatMap((row) =>
      Array.from({ length: 18 }, (_, column) => column + 1).flatMap((column) => {
        const cell = adapter.cell(port, sheet, row, column);
        return cell === null ? [] : [[row, column, cell] as const];
      }),
    );

  describe(`the Figures sheet, ${adapter.name}`, () => {
    it("holds the values of the page, numbers as numbers and text as text, after saving too", async () => {
      const port = await adapter.open({ sheets: [CUSTOMERS] });
      expect(await written(port)).toBe("Figures");
      for (const workbook of [port, await adapter.save(port)]) {
        expect(filled(workbook, "Figures")).toHaveLength(filledCells(page));
        const staff = cellSaying(page, "=SUM(A1)");
        expect(adapter.cell(workbook, "Figures", staff.row, staff.column)).toBe("=SUM(A1)");
        const area = cellSaying(page, "1-2");
        expect(adapter.cell(workbook, "Figures", area.row, area.column)).toBe("1-2");
        const visits = cellSaying(page, "Visits");
        const now = page.cells.find(({ row, column }) => row === visits.row && column === 3);
        expect(Number(adapter.cell(workbook, "Figures", visits.row, 3))).toBe(now?.cell.value);
      }
    });

    it("leaves the book as it is", async () => {
      const port = await adapter.open({ sheets: [CUSTOMERS] });
      const before = await loadBook(port);
      await written(port);
      expect(await loadBook(port)).toEqual(before);
      expect(await loadBook(await adapter.save(port))).toEqual(before);
    });

    it("is the same sheet when it is written again, and nothing of before is left on it", async () => {
      const port = await adapter.open({ sheets: [CUSTOMERS] });
      await written(port);
      const few = { ...page, cells: page.cells.slice(0, 30), charts: page.charts.slice(0, 1), rows: 24 };
      const saved = await adapter.save(port);
      expect(await written(saved, few)).toBe("Figures");
      expect(filled(saved, "Figures")).toHaveLength(filledCells(few));
      const again = await adapter.save(saved);
      expect(filled(again, "Figures")).toHaveLength(filledCells(few));
      expect(await written(again)).toBe("Figures");
      expect(filled(again, "Figures")).toHaveLength(filledCells(page));
      expect(adapter.cell(again, "Figures 2", 1, 1)).toBeNull();
    });

    it("takes another name where the owner has a sheet of that name, and leaves that alone", async () => {
      const port = await adapter.open({ sheets: [CUSTOMERS, NOTES] });
      expect(await written(port)).toBe("Figures 2");
      const saved = await adapter.save(port);
      expect(await written(saved)).toBe("Figures 2");
      expect(filled(saved, "Figures")).toEqual([
        [1, 1, "my own figures"],
        [2, 1, "keep"],
      ]);
    });

    it("is found again under the name the owner gave it", async () => {
      const port = await adapter.open({
        sheets: [CUSTOMERS, { name: "Mine", rows: [["Figures"], ["old"]] }],
        names: ANCHORED,
      });
      expect(await written(port)).toBe("Mine");
      expect(adapter.cell(port, "Mine", 2, 1)).toBe("1 Jan 2025 to 31 Dec 2025");
    });

    it("is made anew where it was deleted, or where somebody made a table on it", async () => {
      const gone = await adapter.open({ sheets: [CUSTOMERS], names: { "kebu.figures": "#REF!$A$1" } });
      expect(await written(gone)).toBe("Figures");
      const list = { name: "Plans", top: 1, left: 1, bottom: 2, right: 2 };
      const rows = [
        ["Month", "Plan"],
        ["May", 100],
      ];
      const taken = await adapter.open({
        sheets: [CUSTOMERS, { name: "Mine", rows, list }],
        names: ANCHORED,
      });
      expect(await written(taken)).toBe("Figures");
      expect(filled(taken, "Mine")).toHaveLength(4);
      expect(await written(await adapter.save(taken))).toBe("Figures");
    });

    it("is refused, and nothing changed, where it is protected", async () => {
      const mine = { name: "Mine", rows: [["Figures"], ["old"]], protected: true };
      const port = await adapter.open({ sheets: [CUSTOMERS, mine], names: ANCHORED });
      expect(await port.writeFigures(page)).toMatchObject([
        { code: "sheet-protected", data: { sheet: "Mine" } },
      ]);
      expect(filled(port, "Mine")).toHaveLength(2);
    });
  });
}
