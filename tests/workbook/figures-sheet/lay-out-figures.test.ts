import { expect, it } from "vitest";
import { allFigures } from "../../../src/model/figures/all-figures";
import type { Area } from "../../../src/workbook/tables/grid";
import { layOutFigures } from "../../../src/workbook/figures-sheet/lay-out-figures";
import { PAGE_COLUMNS, sizeOf } from "../../../src/workbook/figures-sheet/page-grid";
import { cellSaying, figuresPage, figuresShop, printedAt, YEAR } from "../../support/figures-page";

const page = figuresPage();
const overlap = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
const cellArea = ({ row, column }: { row: number; column: number }): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

it("says first whose figures they are, of which days, and that the sheet is Kebu's", () => {
  expect([1, 2, 3].map((row) => printedAt(page, row, 1)?.cell.value)).toEqual([
    "Lily's – figures",
    "1 Jan 2025 to 31 Dec 2025",
    "Kebu writes this sheet, and replaces all of it when it writes again. Keep notes of your own on another sheet.",
  ]);
  expect(printedAt(figuresPage(""), 1, 1)?.cell.value).toBe("Figures");
});

it("keeps numbers numbers, with the formats of money, shares, growth and months", () => {
  const turnover = cellSaying(page, "Turnover");
  const now = printedAt(page, turnover.row, 3)?.cell;
  expect(now).toMatchObject({ kind: "number", format: '"¥"#,##0;"-¥"#,##0' });
  expect(printedAt(page, turnover.row, 5)?.cell.format).toBe("+0%;-0%;0%");
  const retention = cellSaying(page, "Retention (bought again)");
  expect(printedAt(page, retention.row, 3)?.cell.format).toBe("0.0%");
  const month = cellSaying(page, "Month");
  expect(printedAt(page, month.row + 1, 1)?.cell).toEqual({
    kind: "day",
    value: YEAR.from,
    format: "yyyy-mm",
  });
});

it("keeps text text, whatever it looks like", () => {
  expect(cellSaying(page, "=SUM(A1)").cell).toEqual({ kind: "text", value: "=SUM(A1)" });
  expect(cellSaying(page, "1-2").cell.kind).toBe("text");
});

it("leaves a cell blank where there is nothing to say", () => {
  const satisfaction = cellSaying(page, "Satisfaction");
  expect(printedAt(page, satisfaction.row, 5)).toBeUndefined();
});

it("puts nothing on top of anything else, and all of it on the page's columns", () => {
  const cells = page.cells.map(cellArea);
  expect(new Set(cells.map(({ top, left }) => `${top} ${left}`)).size).toBe(cells.length);
  page.charts.forEach(({ place }, index) => {
    expect(cells.filter((cell) => overlap(cell, place))).toEqual([]);
    expect(page.charts.slice(index + 1).filter((other) => overlap(other.place, place))).toEqual([]);
    expect(place.right).toBeLessThanOrEqual(PAGE_COLUMNS);
    expect(sizeOf(place, page.headerRows).height).toBeGreaterThan(100);
  });
  expect(Math.max(...cells.map(({ right }) => right))).toBeLessThanOrEqual(PAGE_COLUMNS);
  expect(page.rows).toBe(
    Math.max(...cells.map(({ bottom }) => bottom), ...page.charts.map((c) => c.place.bottom)),
  );
});

it("gives each chart the cells of its own table", () => {
  const [months, concentration, staff] = page.charts;
  expect(page.charts.map(({ title }) => title).slice(0, 3)).toEqual([
    "Month by month, beside the year before: Turnover",
    "How much the largest clients bring: Share",
    "By staff: Turnover",
  ]);
  expect(months?.kind).toBe("columns");
  expect(months?.series.map(({ name }) => name)).toEqual(["Turnover", "Year before"]);
  const first = cellSaying(page, "Month").row + 1;
  expect(months?.names).toEqual({ left: 1, right: 1, top: first, bottom: first + 11 });
  expect(months?.series[1]?.values).toEqual({ left: 3, right: 3, top: first, bottom: first + 11 });
  expect(concentration?.format).toBe("0.0%");
  expect(concentration && concentration.names.bottom - concentration.names.top).toBe(2);
  expect(staff?.names.top).toBe(cellSaying(page, "=SUM(A1)").row);
});

it("says how many names there are where the page has no room for all", () => {
  expect(cellSaying(page, "8 of 12 rows; the others are in the pane, under Figures.").look).toBe("note");
});

it("names the tables for which the page has no room", () => {
  const figures = allFigures(figuresShop(), YEAR);
  const area = figures.find(({ key }) => key === "area")!;
  const own = ["skin", "hair", "size", "pet"].map((header) => ({
    ...area,
    key: "custom" as const,
    by: `custom:${header}`,
  }));
  const given = { figures: [...figures, ...own], period: YEAR, shop: "" };
  const sheet = layOutFigures(given, { language: "en", currency: "" });
  expect(cellSaying(sheet, "Not on this page: By size, By pet. The pane shows them.").row).toBe(sheet.rows);
  expect(sheet.cells.some(({ cell }) => cell.value === "By hair")).toBe(true);
});

it("shows the latest months of a long time", () => {
  const period = { from: YEAR.from, to: YEAR.to };
  const figures = allFigures(figuresShop(), { ...period, from: (period.from - 366) as typeof period.from });
  const sheet = layOutFigures({ figures, period, shop: "" }, { language: "zh-CN", currency: "CNY" });
  expect(sheet.name).toBe("数字");
  expect(cellSaying(sheet, "只列出 13 行，共 24 行；其余见窗格里的“数字”。")).toBeDefined();
  const months = sheet.cells.filter(({ cell }) => cell.kind === "day").map(({ cell }) => Number(cell.value));
  expect(Math.max(...months)).toBe(YEAR.to - 30);
});
