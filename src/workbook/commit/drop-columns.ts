/**
 * Takes columns that a change had made away again, with their anchors, from the table's right end inwards.
 * The first one stays that is not among them, in which anything stands or is merged, or whose list is
 * filtered; and with it all at its left.
 */
import type { TableKey } from "../../model/schema";
import { anchorKey } from "../anchors";
import type { TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import { isEmpty, type EditableBook, type EditableGrid } from "../tables/grid";
import { listOf, tableStretch } from "./room";

/** The table without those of the columns that nobody needs. */
export function dropColumns(book: EditableBook, table: TableKey, keys: readonly string[]): void {
  for (let left = keys.length; left > 0; left--) {
    const layout = findTables(book).tables.find((candidate) => candidate.table === table);
    const grid = book.grids.find(({ name }) => name === layout?.sheet);
    const dropped = layout && grid && dropLast(grid, layout, keys);
    if (dropped === undefined) return;
    if (book.anchors.has(anchorKey(table, dropped))) book.removeAnchor(table, dropped);
  }
}

/** The key of the column that went; undefined where it has to stay. */
function dropLast(grid: EditableGrid, layout: TableLayout, keys: readonly string[]): string | undefined {
  const list = listOf(grid, layout);
  const { right } = tableStretch(grid, layout);
  const last = layout.columns.find(({ column }) => column === right);
  const bottom = Math.max(layout.totalsRow ?? 0, layout.lastRow, list?.bottom ?? 0);
  if (!last || !keys.includes(last.key) || list?.filtered) return undefined;
  if (!isUnused(grid, layout.headerRow, right, bottom)) return undefined;
  grid.removeColumn(layout.headerRow, right, bottom, list);
  return last.key;
}

/** Does nothing stand in the column below its header, nor in a merged cell that it is part of? */
function isUnused(grid: EditableGrid, headerRow: number, column: number, bottom: number): boolean {
  for (let row = headerRow + 1; row <= bottom; row++)
    if (grid.isFormula(row, column) || !isEmpty(grid.cell(row, column))) return false;
  return !grid.merges.some(
    (area) => area.left <= column && column <= area.right && area.top <= bottom && headerRow <= area.bottom,
  );
}
