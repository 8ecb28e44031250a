/** Whose row is this? By the id in it. */
import { schema, type TableKey } from "../../model/schema";
import { cellText } from "../cells/read-cell";
import type { Cell, TableLayout } from "../port";

/** The sheet column that holds a table's ids; undefined where it has none. */
export function idColumnOf({ table, columns }: Pick<TableLayout, "table" | "columns">): number | undefined {
  return columns.find(({ key }) => key === schema[table].idColumn)?.column;
}

/** Among the tables of one sheet; undefined outside them and for a row without an id. */
export function rowOwner(
  tables: readonly TableLayout[],
  row: number,
  cellAt: (column: number) => Cell,
): { readonly table: TableKey; readonly id: string } | undefined {
  const found = tables.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const column = found && idColumnOf(found);
  if (!found || column === undefined) return undefined;
  const id = cellText(cellAt(column)).trim();
  return id === "" ? undefined : { table: found.table, id };
}
