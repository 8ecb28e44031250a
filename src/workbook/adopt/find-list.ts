/**
 * The list that the user means: the Excel table or the block of cells around the selection. Where the
 * selection stands beside every list (on a title, in an empty corner) the sheet's first list is meant.
 */
import { isBlankRow, isEmpty, type Area, type Grid, type GridBook, type ListTable } from "../tables/grid";
import { headerAt, type HeaderSpot } from "../tables/header-spots";
import { rowExtent, type RowExtent } from "../tables/row-extent";
import type { CellPlace, SelectedList } from "./adoption";
import { blockAround } from "./block";
import { headerRowOf } from "./header-row";

/** The list at this place; without a place, the first list of the workbook. Undefined where there is none. */
export function listAt(book: GridBook, place: CellPlace | undefined): SelectedList | undefined {
  if (!place) {
    const spots = book.grids.filter(({ hidden }) => !hidden).map(firstSpot);
    const spot = spots.find((found) => found !== undefined);
    return spot && describe(spot);
  }
  const grid = book.grids.find(({ name }) => name === place.sheet);
  const spot = grid && (spotAt(grid, place.row, place.column) ?? firstSpot(grid));
  return spot && describe(spot);
}

function spotAt(grid: Grid, row: number, column: number): HeaderSpot | undefined {
  const own = grid.lists.find(
    (list) => list.header && touches(list, { top: row, bottom: row, left: column, right: column }),
  );
  if (own) return spotOfList(grid, own);
  const block = blockAround(grid, row, column);
  return block && spotInBlock(grid, block);
}

function spotInBlock(grid: Grid, block: Area): HeaderSpot | undefined {
  const list = grid.lists.find((candidate) => touches(candidate, block));
  if (list) return list.header ? spotOfList(grid, list) : undefined;
  const row = headerRowOf(grid, block);
  if (row === undefined) return undefined;
  let { left, right } = block;
  while (isBlankColumn(grid, left, row, block.bottom)) left++;
  while (isBlankColumn(grid, right, row, block.bottom)) right--;
  return { grid, row, left, right };
}

/** The first list from the top: each block that holds none is stepped over. */
function firstSpot(grid: Grid): HeaderSpot | undefined {
  const passed: Area[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const cell = { top: row, bottom: row, left: column, right: column };
      if (isEmpty(grid.cell(row, column)) || passed.some((area) => touches(area, cell))) continue;
      const spot = spotAt(grid, row, column);
      if (spot) return spot;
      passed.push(blockAround(grid, row, column) ?? cell);
    }
  }
  return undefined;
}

function describe(spot: HeaderSpot): SelectedList {
  const { grid, row, left, right } = spot;
  const rowNumbers = rowsOf(spot);
  return {
    sheet: grid.name,
    headerRow: row,
    rowNumbers,
    columns: Array.from({ length: right - left + 1 }, (_, index) => ({
      column: left + index,
      header: headerAt(spot, left + index),
      cells: rowNumbers.map((number) => grid.shown(number, left + index).trim()),
    })),
  };
}

function rowsOf(spot: HeaderSpot): readonly number[] {
  const { firstRow, lastRow } = extentOf(spot, limitOf(spot));
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) if (!isBlankRow(spot.grid, row, spot)) rows.push(row);
  return rows;
}

/** Down to the next Excel table, if one stands below. */
function limitOf({ grid, list, row, left, right }: HeaderSpot): number {
  const below = grid.lists.filter(
    (other) => other !== list && other.top > row && other.left <= right && left <= other.right,
  );
  return Math.min(grid.rowCount, ...below.map(({ top }) => top - 1));
}

function extentOf(spot: HeaderSpot, limit: number): RowExtent {
  const extent = rowExtent(spot, undefined, limit);
  return isRemark(spot, extent) ? extentOf(spot, extent.lastRow - 1) : extent;
}

/** A single cell below a blank row at the end of a list of several columns is a remark, not a row of it. */
function isRemark({ grid, left, right }: HeaderSpot, { firstRow, lastRow }: RowExtent): boolean {
  if (lastRow <= firstRow || left === right) return false;
  if (!isBlankRow(grid, lastRow - 1, { left, right })) return false;
  let filled = 0;
  for (let column = left; column <= right; column++) if (!isEmpty(grid.cell(lastRow, column))) filled++;
  return filled < 2;
}

function spotOfList(grid: Grid, list: ListTable): HeaderSpot {
  return { grid, row: list.top, left: list.left, right: list.right, list };
}

function touches(area: Area, other: Area): boolean {
  return (
    area.top <= other.bottom &&
    other.top <= area.bottom &&
    area.left <= other.right &&
    other.left <= area.right
  );
}

function isBlankColumn(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (!isEmpty(grid.cell(row, column))) return false;
  return true;
}
