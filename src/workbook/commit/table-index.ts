/**
 * One table while a change is tried or written: which of the ids it names stands in which row. Others are
 * not kept, so that one visit costs no index of a million.
 */
import { schema, type TableKey } from "../../model/schema";
import { finish, ROWS_A_STEP, type Work } from "../../model/work";
import { cellText } from "../cells/read-cell";
import type { Cell, TableLayout } from "../port";
import type { Grid } from "../tables/grid";
import { columnCell, isTextColumn } from "../tables/read-tables";

/** Row of an id that this change appends, so that it stands nowhere yet. */
const NOT_WRITTEN = 0;

/** A table that is there or not, and the ids to look for. */
type IndexedTable = readonly [
  table: TableKey,
  layout: TableLayout | undefined,
  grid: Grid | undefined,
  ids: ReadonlySet<string>,
];

export class TableIndex {
  private readonly rows = new Map<string, number>();
  private readonly columns = new Map<string, number>();

  private constructor(
    private readonly table: TableKey,
    readonly layout: TableLayout | undefined,
    readonly grid: Grid | undefined,
  ) {
    for (const { key, column } of layout?.columns ?? []) this.columns.set(key, column);
  }

  /** Where the rows with these ids stand. */
  static of(...[table, layout, grid, ids]: IndexedTable): TableIndex {
    return finish(TableIndex.made(table, layout, grid, ids));
  }

  /** `of`, in steps. */
  static *made(...[table, layout, grid, ids]: IndexedTable): Work<TableIndex> {
    const index = new TableIndex(table, layout, grid);
    if (!layout || !grid || ids.size === 0) return index;
    for (let row = layout.firstRow; row <= layout.lastRow; row++) {
      if ((row - layout.firstRow) % ROWS_A_STEP === 0) yield (row - layout.firstRow) / layout.lastRow;
      const id = cellText(index.cellAt(row, schema[table].idColumn)).trim();
      if (id !== "" && ids.has(id) && !index.rows.has(id)) index.rows.set(id, row);
    }
    return index;
  }

  has(id: string): boolean {
    return this.rows.has(id);
  }

  /** Its sheet row; undefined for none, 0 for one not written yet. */
  rowOf(id: string): number | undefined {
    return this.rows.get(id);
  }

  append(id: string): void {
    this.rows.set(id, NOT_WRITTEN);
  }

  identify(id: string, row: number): void {
    this.rows.set(id, row);
  }

  remove(id: string): void {
    this.rows.delete(id);
  }

  /** Does the row lie within the table's data? */
  holds(row: number): boolean {
    return this.layout !== undefined && row >= this.layout.firstRow && row <= this.layout.lastRow;
  }

  cell(id: string, key: string): Cell {
    const row = this.rows.get(id);
    return row ? this.cellAt(row, key) : null;
  }

  cellAt(row: number, key: string): Cell {
    const column = this.columns.get(key);
    if (column === undefined || !this.grid) return null;
    return columnCell(this.grid, row, column, key !== "birthday" && isTextColumn(this.table, key));
  }
}
