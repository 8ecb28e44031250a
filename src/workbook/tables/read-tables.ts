/** Reads the cells of tables that were found: by column, blank rows left out. */
import { columnKind } from "../../model/table-data";
import type { Cell, ColumnLayout, Layout, OnProgress, RawTable, TableLayout } from "../port";
import type { TableKey } from "../../model/schema";
import { isBlankRow, isEmpty, type Grid, type Stretch } from "./grid";

/** Between two stretches of this many rows the screen may be painted. */
const ROWS_AT_ONCE = 20_000;

/** The tables named that the layout has, in its order. */
export async function readTables(
  grids: readonly Grid[],
  layout: Layout,
  tables: readonly TableKey[],
  onProgress?: OnProgress,
): Promise<readonly RawTable[]> {
  const wanted = layout.tables.filter(({ table }) => tables.includes(table));
  const total = wanted.reduce((sum, table) => sum + table.lastRow - table.firstRow + 1, 0);
  const raw: RawTable[] = [];
  let done = 0;
  let painted = 0;
  for (const table of wanted) {
    const grid = grids.find(({ name }) => name === table.sheet);
    if (!grid) continue;
    const reader = new TableReader(grid, table);
    for (let row = table.firstRow; row <= table.lastRow; row += ROWS_AT_ONCE) {
      const last = Math.min(row + ROWS_AT_ONCE - 1, table.lastRow);
      reader.read(row, last);
      done += last - row + 1;
      onProgress?.(done, total);
      if (done - painted < ROWS_AT_ONCE || done === total) continue;
      painted = done;
      await pause();
    }
    raw.push(reader.table());
  }
  return raw;
}

/** The cell as this column takes it: a number in a column of text is the text it shows. */
export function columnCell(grid: Grid, row: number, column: number, asText: boolean): Cell {
  const cell = grid.cell(row, column);
  if (isEmpty(cell)) return null;
  return asText && typeof cell === "number" ? grid.shown(row, column) : cell;
}

/** Is the column one of text, so that numbers count as the text they show? */
export function isTextColumn(table: TableKey, key: string): boolean {
  const kind = columnKind(table, key);
  return kind === "text" || kind === "choice";
}

class TableReader {
  private readonly rowNumbers: number[] = [];
  private readonly columns: readonly { layout: ColumnLayout; asText: boolean; cells: Cell[] }[];
  private readonly stretch: Stretch;

  constructor(
    private readonly grid: Grid,
    private readonly layout: TableLayout,
  ) {
    this.columns = layout.columns.map((column) => ({
      layout: column,
      // A birthday is kept as text but may be a date cell, which only its reader can tell from a number.
      asText: column.key !== "birthday" && isTextColumn(layout.table, column.key),
      cells: [],
    }));
    this.stretch = { left: layout.columns[0]?.column ?? 1, right: layout.columns.at(-1)?.column ?? 0 };
  }

  read(first: number, last: number): void {
    for (let row = first; row <= last; row++) {
      if (isBlankRow(this.grid, row, this.stretch)) continue;
      this.rowNumbers.push(row);
      for (const { layout, asText, cells } of this.columns)
        cells.push(columnCell(this.grid, row, layout.column, asText));
    }
  }

  table(): RawTable {
    return {
      table: this.layout.table,
      layout: this.layout,
      rowNumbers: this.rowNumbers,
      columns: Object.fromEntries(this.columns.map(({ layout, cells }) => [layout.key, cells])),
    };
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
