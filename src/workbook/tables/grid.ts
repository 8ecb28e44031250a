/**
 * What finding, reading and writing tables needs of a workbook that is held in memory. The memory
 * workbook and the xlsx workbook are both such grids, so the rules of all three are written once.
 */
import type { EncodedCell } from "../cells/encode-cell";
import type { Anchor, Anchors } from "../anchors";
import type { Cell } from "../port";
import type { RowMove } from "./row-move";
import type { Language, TableKey } from "../../model/schema";
import type { Work } from "../../model/work";

/** A table the program itself knows of (Excel's "table", a ListObject). Rows and columns count from 1. */
export interface ListTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Is the first row a header row, and the last one a totals row? */
  readonly header: boolean;
  readonly totals: boolean;
  readonly filtered: boolean;
}

/** A block of cells. */
export interface Area extends Stretch {
  readonly top: number;
  readonly bottom: number;
}

export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly lists: readonly ListTable[];
  /** Merged cells. */
  readonly merges: readonly Area[];
  cell(row: number, column: number): Cell;
  /** The text the cell shows; a date as ISO text. */
  shown(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
}

/** A stretch of cells in one row. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The last row of a table's data before and after; its first row where no row is left. */
export interface DataEndMove extends Stretch {
  readonly from: number;
  readonly to: number;
  /** The row that closes the table, if one does. */
  readonly totalsRow: number | undefined;
}

export interface EditableGrid extends Grid {
  write(row: number, column: number, cell: EncodedCell): void;
  /** Makes a row look like the one above: style, and formulas of cells that hold one. No values. */
  continueRow(from: number, to: number, stretch: Stretch): void;
  /** Takes rows of a table's data away; those below close up with their style. Of all rows, the first stays, emptied. */
  removeRows(rows: readonly number[], data: Area): Work<void>;
  /** The data of a table end elsewhere now, because rows were added or taken away. */
  moveDataEnd(move: DataEndMove): void;
  /** In the formulas of a row, makes ranges that end at row `before` end at row `after`. */
  stretchFormulas(row: number, stretch: Stretch, before: number, after: number): void;
  /** Writes a header into an empty cell, looking like its left neighbour; `list` grows by the column. */
  addColumn(row: number, column: number, header: string, list: ListTable | undefined): void;
  /** Takes away the cells of a column from `row` to `bottom`; `list`, whose last column it is, shrinks. */
  removeColumn(row: number, column: number, bottom: number, list: ListTable | undefined): void;
  resizeList(list: ListTable, bottom: number): void;
}

export interface GridBook {
  readonly grids: readonly Grid[];
  readonly anchors: Anchors;
  /** Where something is tied to this row that can neither stay nor move along; undefined for nothing. */
  tieOf(sheet: string, row: number, stretch: Stretch): string | undefined;
}

export interface EditableBook extends GridBook {
  readonly grids: readonly EditableGrid[];
  /** Moves the cells of a totals row, and with them all that is tied to the row or refers to it. */
  moveTotals(move: RowMove): void;
  setAnchor(table: TableKey, key: string, anchor: Anchor): void;
  removeAnchor(table: TableKey, key: string): void;
  /** Makes a table the workbook does not have, on a sheet of its own, with anchors. */
  createTable(table: TableKey, language: Language): void;
}

/** Is there nothing in the cell, or text of blanks only? */
export function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Does the stretch hold nothing that was typed? A formula is no reason to take a row for data. */
export function isBlankRow(grid: Grid, row: number, { left, right }: Stretch): boolean {
  for (let column = left; column <= right; column++)
    if (!isEmpty(grid.cell(row, column)) && !grid.isFormula(row, column)) return false;
  return true;
}
