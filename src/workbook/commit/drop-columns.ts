/**
 * Takes columns of the owner's own away again, from the table's right end inwards. The first one stays that
 * is not among them, in which anything stands or is merged, or whose list is filtered; and with it all at its left.
 */
import type { TableKey } from "../../model/schema";
import type { TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import { isEmpty, type EditableBook, type EditableGrid } from "../tables/grid";
import { listOf, tableStretch } from "./room";

/** The table without those of the columns that nobody needs. */
export function dropColumns(book: EditableBook, table: TableKey, keys: readonly string[]): void {
  for (let left = keys.length; left > 0; left--) {
    const layout = findTables(book).tables.find((candidate) => candidate.table === table);
    const grid = book.grids.find(({ name }) => name === layout?.sheet);
    if (!layout || !grid || !dropLast(grid, layout, keys)) return;
  }
}

function dropLast(grid: EditableGrid, layout: TableLayout, keys: readonly string[]): boolean {
  const list = listOf(grid, layout);
  const { right } = tableStretch(grid, layout);
  const last = layout.columns.find(({ column }) => column === right);
  const bottom = Math.max(layout.totalsRow ?? 0, layout.lastRow, list?.bottom ?? 0);
  if (last?.foundBy !== "custom" || !keys.includes(last.key) || list?.filtered) return false;
  if (!isUnused(grid, layout.headerRow, right, bottom)) return false;
  grid.removeColumn(layout.headerRow, right, bottom, list);
  return true;
}

/** Does nothing stand in the column below its header, nor in a merged cell that it is part of? */
function isUnused(grid: EditableGrid, headerRow: number, column: number, bottom: number): boolean {
  for (let row = headerRow + 1; row <= bottom; row++)
    if (grid.isFormula(row, column) || !isEmpty(grid.cell(row, column))) return false;
  return !grid.merges.some(
    (area) => area.left <= column && column <= area.right && area.top <= bottom && headerRow <= area.bottom,
  );
}
