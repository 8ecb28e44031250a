/** What is to be done to the workbook, in the order in which the rules of `commit/` asked for it. */
import type { Language, TableKey } from "../../model/schema";
import type { Anchor } from "../anchors";
import type { EncodedCell } from "../cells/encode-cell";
import type { Cell } from "../port";
import type { Stretch } from "../tables/grid";
import type { RowMove } from "../tables/row-move";
import type { PicturedTable } from "./sheet-picture";

/** A cell to write: a value, or a formula with its `=`. */
export type Written = { readonly cell: EncodedCell } | { readonly formula: string };

/** Cells of one row, and what stood in them when the picture was taken. */
export interface RowEdit {
  readonly row: number;
  readonly cells: Map<number, Written>;
  readonly before: Map<number, Cell>;
  /** A row to look like. */
  formatFrom?: number;
}

/** Rows that are there already, or lie below a list that is no Excel table. */
export interface RowsEdit {
  readonly kind: "rows";
  readonly sheet: string;
  readonly rows: Map<number, RowEdit>;
}

/** New rows of an Excel table, one below the other. */
export interface AppendEdit {
  readonly kind: "append";
  readonly sheet: string;
  readonly table: PicturedTable;
  readonly rows: Map<number, RowEdit>;
}

export interface RemoveEdit {
  readonly kind: "remove";
  readonly sheet: string;
  readonly table: PicturedTable | undefined;
  readonly stretch: Stretch;
  /** The last row of data, down to which the rows below close up. */
  readonly lastRow: number;
  readonly rows: readonly number[];
}

export interface MoveTotalsEdit {
  readonly kind: "move-totals";
  readonly move: RowMove;
}

export interface AddColumnEdit {
  readonly kind: "add-column";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly table: PicturedTable | undefined;
}

/** Cells from the header down to `bottom`; the table, whose last column it is, shrinks. */
export interface RemoveColumnEdit {
  readonly kind: "remove-column";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  /** Goes because nothing stands below its header; so it must still be when Excel comes to it. */
  readonly empty: boolean;
  readonly table: PicturedTable | undefined;
}

export interface AnchorEdit {
  readonly kind: "anchor";
  readonly table: TableKey;
  readonly key: string;
  /** Undefined takes the anchor away. */
  readonly anchor: Anchor | undefined;
}

export interface CreateTableEdit {
  readonly kind: "create-table";
  readonly table: TableKey;
  readonly language: Language;
  /** Free names. */
  readonly sheet: string;
  readonly tableName: string;
}

export type Edit =
  | RowsEdit
  | AppendEdit
  | RemoveEdit
  | MoveTotalsEdit
  | AddColumnEdit
  | RemoveColumnEdit
  | AnchorEdit
  | CreateTableEdit;

/** A new row that was written before is one row still, whatever was written to others since, unless rows moved. */
export function begunRow(edits: readonly Edit[], { id }: PicturedTable, row: number): RowEdit | undefined {
  for (let position = edits.length - 1; position >= 0; position--) {
    const edit = edits[position]!;
    if (edit.kind === "remove" || edit.kind === "move-totals") return undefined;
    const begun = edit.kind === "append" && edit.table.id === id ? edit.rows.get(row) : undefined;
    if (begun) return begun;
  }
  return undefined;
}
