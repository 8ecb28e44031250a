/** Range.insert and Range.delete. */
import { intersection, isEntireColumn, isEntireRow, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { Actor, ChangeType } from "./actor";
import { mustAllowShift } from "./may-shift";
import { shiftCells } from "./shift-cells";
import type { CellShift } from "./shift";
import { syncColumns } from "./sync-columns";

export function insertCells(actor: Actor, sheet: SimSheet, block: Block, axis: "rows" | "columns"): void {
  shift(actor, { kind: "insert", sheet, block, axis });
}

export function deleteCells(actor: Actor, sheet: SimSheet, block: Block, axis: "rows" | "columns"): void {
  const isFiltered = sheet.tables.some(
    (table) => table.filters.length > 0 && intersection(table.block, block),
  );
  if (isFiltered && actor.workbook.filteredRowsStay) return;
  shift(actor, { kind: "delete", sheet, block, axis });
}

function shift(actor: Actor, change: CellShift): void {
  mustAllowShift(actor.workbook, change);
  syncColumns(actor, change);
  shiftCells(actor, change);
  actor.workbook.version++;
  actor.emit({ kind: "changed", sheet: change.sheet, block: change.block, change: nameOf(change) });
}

function nameOf({ kind, block }: CellShift): ChangeType {
  if (isEntireRow(block)) return kind === "insert" ? "RowInserted" : "RowDeleted";
  if (isEntireColumn(block)) return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return kind === "insert" ? "CellInserted" : "CellDeleted";
}
