/** Is there room? Rows go into blank rows of the table or right below it, columns right beside it. */
import { problem, type Problem } from "../../model/problem";
import type { TableLayout } from "../port";
import { isEmpty, type Area, type Grid, type GridBook, type ListTable, type Stretch } from "../tables/grid";
import { columnLetters } from "../../model/column-letters";

/** The cells the table spans from left to right. */
export function tableStretch(grid: Grid, layout: TableLayout): Stretch {
  const list = listOf(grid, layout);
  if (list) return list;
  return { left: layout.columns[0]?.column ?? 1, right: layout.columns.at(-1)?.column ?? 1 };
}

/** The Excel table that this table is, if it is one. */
export function listOf(grid: Grid, layout: TableLayout): ListTable | undefined {
  const left = layout.columns[0]?.column ?? 0;
  return grid.lists.find(
    (list) => list.header && list.top === layout.headerRow && list.left <= left && left <= list.right,
  );
}

/** How far the totals row must move down for this many more rows. */
export function totalsShift(layout: TableLayout, rows: number): number {
  if (layout.totalsRow === undefined) return 0;
  return Math.max(0, layout.lastRow + rows - (layout.totalsRow - 1));
}

/** A problem that names the first row that is in the way; none where there is room. */
export function roomProblem(grid: Grid, layout: TableLayout, rows: number, name: string): readonly Problem[] {
  const stretch = tableStretch(grid, layout);
  const list = listOf(grid, layout);
  const from = (layout.totalsRow ?? layout.lastRow) + 1;
  const to =
    layout.totalsRow === undefined ? layout.lastRow + rows : layout.totalsRow + totalsShift(layout, rows);
  // Below all that the sheet holds everything is free.
  const filled = grid.merges.reduce((last, { bottom }) => Math.max(last, bottom), grid.rowCount);
  for (let row = layout.lastRow + 1; row <= Math.min(to, filled); row++) {
    if (row === layout.totalsRow) continue;
    if (row < from && !mergeAt(grid, row, stretch)) continue;
    const mayHoldFormulas = list === undefined || row <= list.bottom;
    if (!isFree(grid, row, stretch, mayHoldFormulas))
      return [problem("no-room-below-table", { table: layout.table, row }, { name, row })];
  }
  return [];
}

/**
 * A problem where the totals row would have to move down and cannot: it is part of a larger merged cell,
 * or a formula holds it in place. A free row above it does as well, so nothing else is in the way.
 */
export function totalsProblem(
  book: GridBook,
  grid: Grid,
  layout: TableLayout,
  rows: number,
  name: string,
): readonly Problem[] {
  const row = layout.totalsRow;
  if (row === undefined || totalsShift(layout, rows) === 0) return [];
  const cells = totalsTie(book, grid, layout, row);
  return cells === undefined
    ? []
    : [problem("totals-row-tied", { table: layout.table, row }, { name, row, cells })];
}

/** The cells that hold the totals row where it is; undefined where it may move. */
export function totalsTie(book: GridBook, grid: Grid, layout: TableLayout, row: number): string | undefined {
  const stretch = tableStretch(grid, layout);
  const merged = mergeAt(grid, row, stretch, (area) => !liesWithin(area, stretch));
  if (!merged) return book.tieOf(grid.name, row, stretch);
  return `${columnLetters(merged.left)}${merged.top}:${columnLetters(merged.right)}${merged.bottom}`;
}

/** A merged cell in this row of the table. */
function mergeAt(
  grid: Grid,
  row: number,
  { left, right }: Stretch,
  which: (area: Area) => boolean = () => true,
): Area | undefined {
  return grid.merges.find(
    (area) =>
      area.top <= row && row <= area.bottom && area.left <= right && left <= area.right && which(area),
  );
}

function liesWithin({ top, bottom, left, right }: Area, stretch: Stretch): boolean {
  return top === bottom && left >= stretch.left && right <= stretch.right;
}

/** Does something stand where this many new columns would? */
export function columnProblem(grid: Grid, layout: TableLayout, columns: number): boolean {
  const { right } = tableStretch(grid, layout);
  const bottom = Math.max(layout.totalsRow ?? 0, layout.lastRow, listOf(grid, layout)?.bottom ?? 0);
  for (let row = layout.headerRow; columns > 0 && row <= bottom; row++)
    if (!isFree(grid, row, { left: right + 1, right: right + columns }, false)) return true;
  return false;
}

/** Formulas filled down ahead of the data are there for the rows to come. A merged cell holds one value only. */
function isFree(grid: Grid, row: number, { left, right }: Stretch, mayHoldFormulas: boolean): boolean {
  if (mergeAt(grid, row, { left, right })) return false;
  for (let column = left; column <= right; column++) {
    if (grid.isFormula(row, column) ? !mayHoldFormulas : !isEmpty(grid.cell(row, column))) return false;
  }
  return true;
}
