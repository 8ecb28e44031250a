/** From which row to which a table holds data, and whether a totals row closes it. */
import { isTotalsWord } from "../../model/read/totals-words";
import { cellText } from "../cells/read-cell";
import { isBlankRow, isEmpty, type Stretch } from "./grid";
import type { HeaderSpot } from "./header-spots";

export interface RowExtent {
  readonly firstRow: number;
  /** The last row that holds something; first − 1 where none does. */
  readonly lastRow: number;
  readonly totalsRow?: number;
}

/**
 * An Excel table says where it ends; rows typed right below it belong to it as well. Any other table
 * goes down to the last row that is not blank, or to the next table (`limit`). Below the data, a row
 * that begins with 合计 or Total and has no id is the totals row.
 */
export function rowExtent(spot: HeaderSpot, idColumn: number | undefined, limit: number): RowExtent {
  const { grid, list } = spot;
  const firstRow = spot.row + 1;
  const lastFilled = (from: number): number => {
    let row = from;
    while (row >= firstRow && isBlankRow(grid, row, spot)) row--;
    return row;
  };
  if (list?.totals) {
    return { firstRow, lastRow: lastFilled(list.bottom - 1), totalsRow: list.bottom };
  }
  const end = Math.min(limit, grid.rowCount);
  const lastRow = lastFilled(list ? belowList(spot, list.bottom, end) : end);
  if (lastRow < firstRow || !isTotalsRow(spot, lastRow, idColumn)) return { firstRow, lastRow };
  return { firstRow, lastRow: lastFilled(lastRow - 1), totalsRow: lastRow };
}

/**
 * The last of the rows typed right below the table. A single text at the left edge is a remark, not a
 * row.
 */
function belowList(spot: HeaderSpot, bottom: number, end: number): number {
  let row = bottom;
  while (row < end && looksTyped(spot, row + 1)) row++;
  return row;
}

function looksTyped({ grid, left, right }: HeaderSpot, row: number): boolean {
  for (let column = right; column > left; column--)
    if (!isEmpty(grid.cell(row, column)) && !grid.isFormula(row, column)) return true;
  return false;
}

function isTotalsRow(spot: HeaderSpot, row: number, idColumn: number | undefined): boolean {
  const first = firstFilled(spot, row, spot);
  if (first === undefined || !isTotalsWord(cellText(spot.grid.cell(row, first)))) return false;
  return idColumn === undefined || idColumn === first || isEmpty(spot.grid.cell(row, idColumn));
}

function firstFilled(spot: HeaderSpot, row: number, { left, right }: Stretch): number | undefined {
  for (let column = left; column <= right; column++) if (!isEmpty(spot.grid.cell(row, column))) return column;
  return undefined;
}
