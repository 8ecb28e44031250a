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
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const column = columnNumber - 1;
      const style = styles.cells[decodeStyle(cell.numFmt)?.style ?? 0];
      const ofColumn = sheet.columnFormats.get(column);
      const format = style === ofColumn ? undefined : (style ?? NORMAL);
      const value = cellValue(cell);
      const formula = cell.formula ? `=${cell.formula}` : undefined;
      if (value === null && formula === undefined && format === undefined) return;
      sheet.put(rowNumber - 1, column, { value, formula, format });
    });
  });
}
