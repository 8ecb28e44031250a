/** Is there room? Rows go into blank rows of the table or right below it, columns right beside it. */
import { problem, type Problem } from "../../model/problem";
import type { TableLayout } from "../port";
import { isEmpty, type Grid, type ListTable, type Stretch } from "../tables/grid";

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
  for (let row = from; row <= to; row++) {
    const mayHoldFormulas = list === undefined || row <= list.bottom;
    if (!isFree(grid, row, stretch, mayHoldFormulas))
      return [problem("no-room-below-table", { table: layout.table, row }, { name, row })];
  }
  return [];
}

/** Does something stand where this many new columns would? */
export function columnProblem(grid: Grid, layout: TableLayout, columns: number): boolean {
  const { right } = tableStretch(grid, layout);
  const bottom = Math.max(layout.totalsRow ?? 0, layout.lastRow, listOf(grid, layout)?.bottom ?? 0);
  for (let row = layout.headerRow; columns > 0 && row <= bottom; row++)
    if (!isFree(grid, row, { left: right + 1, right: right + columns }, false)) return true;
  return false;
}

/** Formulas filled down ahead of the data are there for the rows to come. */
function isFree(grid: Grid, row: number, { left, right }: Stretch, mayHoldFormulas: boolean): boolean {
  for (let column = left; column <= right; column++) {
    if (grid.isFormula(row, column) ? !mayHoldFormulas : !isEmpty(grid.cell(row, column))) return false;
  }
  return true;
}
