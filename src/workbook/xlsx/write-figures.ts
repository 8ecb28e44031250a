/** Writes the Figures sheet into an .xlsx book: values, and the charts as pictures. */
import type ExcelJS from "exceljs";
import { isRefused, type Problem } from "../../model/problem";
import { FIGURES_ANCHOR } from "../anchors";
import type { ChartPicture, FiguresSheet, FiguresWritten, Look } from "../figures-sheet/figures-sheet";
import { sheetForFigures } from "../figures-sheet/own-sheet";
import {
  columnWidth,
  HEADER_HEIGHT,
  PAGE_COLUMNS,
  PAGE_MARGINS,
  ROW_HEIGHT,
} from "../figures-sheet/page-grid";
import { LOOKS } from "../figures-sheet/sheet-look";
import { forgetCell } from "./forget-cell";
import { A4 } from "./table-print";
import type { XlsxBook } from "./xlsx-book";
import type { XlsxSheet } from "./xlsx-sheet";

const CENTIMETRE = 1 / 2.54;

/** Replaces Kebu's own sheet or makes one; refused, with nothing changed, where that sheet is protected. */
export function writeFigures(
  book: XlsxBook,
  figures: FiguresSheet,
  pictures: readonly ChartPicture[],
): FiguresWritten | readonly Problem[] {
  const sheet = sheetForFigures(figures.name, book.anchors, book.grids, (name) => newSheet(book, name));
  if (isRefused(sheet)) return sheet;
  empty(sheet);
  fill(sheet, figures);
  sheet.pictures = pictures;
  return { sheet: sheet.name };
}

function newSheet(book: XlsxBook, name: string): XlsxSheet {
  const worksheet = book.workbook.addWorksheet(name);
  for (let column = 1; column <= PAGE_COLUMNS; column++)
    worksheet.getColumn(column).width = columnWidth(column);
  worksheet.views = [{ state: "normal", showGridLines: false }];
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    horizontalCentered: true,
    margins: inInches(PAGE_MARGINS),
  };
  const sheet = book.addSheet(worksheet);
  book.setName(FIGURES_ANCHOR, { sheet: name, row: 1, column: 1 });
  return sheet;
}

/** ExcelJS takes inches. */
function inInches(margins: typeof PAGE_MARGINS): ExcelJS.Margins {
  const { left, right, top, bottom, header, footer } = margins;
  const inch = (length: number): number => length * CENTIMETRE;
  return {
    left: inch(left),
    right: inch(right),
    top: inch(top),
    bottom: inch(bottom),
    header: inch(header),
    footer: inch(footer),
  };
}

function empty({ worksheet }: XlsxSheet): void {
  worksheet.eachRow((row, number) => {
    row.height = ROW_HEIGHT;
    for (let column = 1; column <= row.cellCount; column++) forgetCell(worksheet, number, column);
  });
}

function fill(sheet: XlsxSheet, { cells, rows, headerRows }: FiguresSheet): void {
  const { worksheet } = sheet;
  for (let row = 1; row <= rows; row++)
    worksheet.getRow(row).height = headerRows.includes(row) ? HEADER_HEIGHT : ROW_HEIGHT;
  worksheet.getRow(1).height = HEADER_HEIGHT;
  for (const { row, column, cell, look } of cells) {
    sheet.write(row, column, cell);
    worksheet.getCell(row, column).style = styleOf(look, cell.format);
  }
}

function styleOf(look: Look, format: string | undefined): Partial<ExcelJS.Style> {
  const { size, bold, colour, fill: ground, align, wraps } = LOOKS[look];
  return {
    numFmt: format ?? "General",
    font: { name: "Calibri", size, bold, color: { argb: `FF${colour}` } },
    alignment: { horizontal: align, vertical: "middle", wrapText: wraps === true },
    ...(ground !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${ground}` } },
    }),
  };
}
