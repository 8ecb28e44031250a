/**
 * The cells of a sheet. They come by way of `src/workbook/xlsx`, which knows the odd ways in which
 * programs write shared texts, filled-down formulas and dates; numbers stay as the file has them, in
 * the file's own date system.
 */
import type ExcelJS from "exceljs";
import { cellValue } from "../../../src/workbook/xlsx/cell-value";
import { decodeStyle } from "../../../src/workbook/xlsx/style-code";
import type { CellFormat } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { FileStyles } from "./read-styles";

/** Says of a cell that it looks like Excel's Normal style although its column does not. */
const NORMAL: CellFormat = {};

export function readCells(worksheet: ExcelJS.Worksheet, styles: FileStyles, sheet: SimSheet): void {
  for (let rowNumber = 1; rowNumber <= worksheet.rowCount; rowNumber++) {
    const row = worksheet.findRow(rowNumber);
    for (let columnNumber = 1; columnNumber <= (row?.cellCount ?? 0); columnNumber++) {
      const cell = row?.findCell(columnNumber);
      if (cell) readCell(cell, styles, sheet, rowNumber - 1, columnNumber - 1);
    }
  }
}

function readCell(
  cell: ExcelJS.Cell,
  styles: FileStyles,
  sheet: SimSheet,
  row: number,
  column: number,
): void {
  const style = styles.cells[decodeStyle(cell.numFmt)?.style ?? 0];
  const format = style === sheet.columnFormats.get(column) ? undefined : (style ?? NORMAL);
  const value = cellValue(cell);
  const formula = cell.formula ? `=${cell.formula}` : undefined;
  if (value === null && formula === undefined && format === undefined) return;
  sheet.put(row, column, { value, formula, format });
}
