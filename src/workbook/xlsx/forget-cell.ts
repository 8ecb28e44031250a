import type ExcelJS from "exceljs";

/**
 * Takes a cell out of its row. ExcelJS can only empty one, and goes on counting it where it writes from which
 * column to which a row reaches; its types do not show where a row keeps its cells.
 */
export function forgetCell(worksheet: ExcelJS.Worksheet, row: number, column: number): void {
  const found = worksheet.findRow(row) as unknown as { readonly _cells: unknown[] } | undefined;
  if (found && column <= found._cells.length) found._cells[column - 1] = undefined;
}
