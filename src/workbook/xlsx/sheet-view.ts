/** What a grid on the screen needs of a sheet. */
import type { TableKey } from "../../model/schema";
import type { Layout } from "../port";
import type { Grid } from "../tables/grid";
import { rowOwner } from "../tables/row-owner";

export interface SheetView {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The text a cell shows; rows and columns count from 1. */
  text(row: number, column: number): string;
  /** Whose row this is; undefined outside Kebu's tables and for rows without an id. */
  tableAt(row: number): { readonly table: TableKey; readonly id: string } | undefined;
}

export function sheetView(grid: Grid, layout: Layout): SheetView {
  const tables = layout.tables.filter(({ sheet }) => sheet === grid.name);
  return {
    name: grid.name,
    rows: grid.rowCount,
    columns: grid.columnCount,
    text: (row, column) => grid.shown(row, column),
    tableAt: (row) => rowOwner(tables, row, (column) => grid.cell(row, column)),
  };
}
