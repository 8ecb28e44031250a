/** A totals row among ExcelJS's cells: moved as a whole, and formulas that follow it. */
import type ExcelJS from "exceljs";
import type { Area } from "../tables/grid";
import { movedArea, type RowMove } from "../tables/row-move";
import { tearsReference } from "../cells/formula-text";
import { writeRange } from "../cells/range-text";
import { arrayRange, eachFormula } from "./sheet-formulas";
import { columnLetters } from "../../model/column-letters";

/** What ExcelJS keeps of a row besides its cells. */
interface RowLooks {
  height: number | undefined;
  hidden: boolean;
  outlineLevel: number;
  style: Partial<ExcelJS.Style>;
}

/** Moves cells, height and style. The row they leave becomes one like the row above it. */
export function moveTotalsRow(worksheet: ExcelJS.Worksheet, move: RowMove): void {
  const { from, to, left, right } = move;
  for (let column = left; column <= right; column++) {
    const source = worksheet.findRow(from)?.findCell(column);
    if (!source && !worksheet.findRow(to)?.findCell(column)) continue;
    const target = worksheet.getRow(to).getCell(column);
    target.style = source?.style ?? {};
    target.value = source ? withMovedRange(source.value, move) : null;
    if (!source) continue;
    source.value = null;
    source.style = {};
  }
  const looks = looksOf(worksheet.getRow(from));
  if (looks.height !== undefined || looks.hidden || looks.outlineLevel > 0 || hasStyle(looks))
    Object.assign(worksheet.getRow(to), looks);
  const above: Partial<RowLooks> = to > from ? looksOf(worksheet.getRow(from - 1)) : {};
  const { height, outlineLevel = 0, style = {} } = above;
  Object.assign(worksheet.getRow(from), { height, outlineLevel, style, hidden: false });
}

/** The cell whose formula holds the row in its place; undefined for none. */
export function holdingCell(worksheet: ExcelJS.Worksheet, home: string, move: RowMove): string | undefined {
  let found: string | undefined;
  eachFormula(worksheet, (cell, formula) => {
    const fills = arrayRange(cell.value);
    const isHeld = fills !== undefined && home === move.sheet && crosses(fills, move);
    if (isHeld || tearsReference(formula, home, move))
      found ??= `${columnLetters(Number(cell.col))}${cell.row}`;
  });
  return found;
}

function crosses(fills: Area, { from, left, right }: RowMove): boolean {
  const touches = fills.top <= from && from <= fills.bottom && fills.left <= right && left <= fills.right;
  const isWithin = fills.top === fills.bottom && fills.left >= left && fills.right <= right;
  return touches && !isWithin;
}

function withMovedRange(value: ExcelJS.CellValue, move: RowMove): ExcelJS.CellValue {
  const fills = arrayRange(value);
  if (!fills) return value;
  const ref = writeRange(movedArea(fills, move));
  return Object.assign({}, value as ExcelJS.CellFormulaValue, { ref });
}

function looksOf(row: ExcelJS.Row): RowLooks {
  const { height, hidden, outlineLevel, style } = row as unknown as RowLooks;
  return { height, hidden, outlineLevel, style };
}

function hasStyle({ style }: RowLooks): boolean {
  return Object.keys(style).length > 0;
}
