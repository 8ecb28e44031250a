/**
 * Results of formulas. A few are worked out (see `formula/`); of all others the last known result is
 * kept, and a formula that never had one answers #NAME?, as Excel does for a function it does not know.
 */
import type { Cell } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import { calculate } from "./formula/calculate";

export function resultAt(workbook: SimWorkbook, sheet: SimSheet, row: number, column: number): Cell {
  const cells = sheet.cells.get(column);
  const formula = cells?.formulas[row];
  if (formula === undefined) return cells?.values[row] ?? null;
  return calculate(workbook, sheet, row, column, formula);
}
