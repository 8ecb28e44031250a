/** What the port answers of a picture: its tables' cells, where a row stands, whose row it is. */
import type { TableKey } from "../../model/schema";
import { TableIndex } from "../commit/table-index";
import type { RawTable, TableLayout } from "../port";
import { findTables } from "../tables/find-tables";
import { readTables } from "../tables/read-tables";
import { rowOwner } from "../tables/row-owner";
import { bookColumns, type Looker } from "./look";
import type { SheetPicture } from "./sheet-picture";
import type { WorkbookPicture } from "./workbook-picture";

/** The cells of these tables, in the columns the book takes. */
export function rawTables(
  looker: Looker,
  picture: WorkbookPicture,
  tables: readonly TableKey[],
): Promise<readonly RawTable[]> {
  return looker.seeing(picture, () => {
    const layout = findTables(picture);
    return readTables(picture.grids, { ...layout, tables: layout.tables.map(withBookColumns) }, tables);
  });
}

/** Where the row with this id stands; undefined where it does not. */
export async function placeOf(
  looker: Looker,
  picture: WorkbookPicture,
  table: TableKey,
  id: string,
): Promise<{ sheet: SheetPicture; row: number; layout: TableLayout } | undefined> {
  return looker.seeing(picture, () => {
    const layout = findTables(picture).tables.find((candidate) => candidate.table === table);
    const sheet = layout && picture.sheet(layout.sheet);
    const row = layout && TableIndex.of(table, layout, sheet, new Set([id])).rowOf(id);
    return layout && sheet && row !== undefined ? { sheet, row, layout } : undefined;
  });
}

/** Whose row of which table this is; undefined beside the tables and for a row without id. */
export async function rowAt(
  looker: Looker,
  picture: WorkbookPicture,
  sheet: SheetPicture,
  row: number,
): Promise<{ table: TableKey; id: string } | undefined> {
  const { tables } = await looker.seeing(picture, () => findTables(picture));
  return rowOwner(
    tables.filter((table) => table.sheet === sheet.name),
    row,
    (column) => sheet.columns.get(column)?.values[row] ?? null,
  );
}

function withBookColumns(table: TableLayout): TableLayout {
  const taken = new Set(bookColumns(table));
  return { ...table, columns: table.columns.filter(({ column }) => taken.has(column)) };
}
