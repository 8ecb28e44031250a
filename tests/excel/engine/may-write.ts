/** May these cells be written? Raises Excel's error where not. */
import { lastColumn, lastRow, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import { accessDenied } from "./excel-error";

export function mustAllowWrite(workbook: SimWorkbook, sheet: SimSheet, block: Block): void {
  if (workbook.readOnly) throw accessDenied();
  if (sheet.protection && isAnyLocked(sheet, block)) throw accessDenied();
}

/** Formatting is its own permission. */
export function mustAllowFormat(workbook: SimWorkbook, sheet: SimSheet): void {
  if (workbook.readOnly) throw accessDenied();
  if (sheet.protection && sheet.protection.options["allowFormatCells"] !== true) throw accessDenied();
}

/** Sheets, names and tables: not in a workbook that is read-only. */
export function mustAllowChange(workbook: SimWorkbook): void {
  if (workbook.readOnly) throw accessDenied();
}

/** Tables cannot change their shape on a protected sheet. */
export function mustAllowTableChange(workbook: SimWorkbook, sheet: SimSheet): void {
  mustAllowChange(workbook);
  if (sheet.protection) throw accessDenied();
}

function isAnyLocked(sheet: SimSheet, block: Block): boolean {
  for (let column = block.column; column <= lastColumn(block); column++)
    for (let row = block.row; row <= lastRow(block); row++)
      if (sheet.cell(row, column).format?.locked !== false) return true;
  return false;
}
