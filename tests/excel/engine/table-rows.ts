/** Adding and deleting rows of a table. Cells below the table, in its columns, move. */
import { lastRow, type Block } from "../book/block";
import { EMPTY_CELL } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { Actor } from "./actor";
import { filteredRangeConflict, invalidArgument } from "./excel-error";
import { continueRows } from "./grow-table";
import { mustAllowShift } from "./may-shift";
import { mustAllowTableChange } from "./may-write";
import { shiftCells } from "./shift-cells";
import type { CellShift } from "./shift";
import { fitted, putValues } from "./write-cells";

/** `index` counts from the first row of data; undefined is the end. Answers the new rows. */
export function addTableRows(
  actor: Actor,
  sheet: SimSheet,
  table: SimTable,
  index: number | undefined,
  rows: number,
  values: unknown,
): Block {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  const data = table.dataBlock;
  const at = index ?? data.rows;
  if (at < 0 || at > data.rows) throw invalidArgument();
  if (table.filters.length > 0 && at < data.rows) throw filteredRangeConflict();
  const block = { ...data, row: data.row + at, rows };
  const write = values === undefined ? undefined : fitted(values, block);
  insertInTable(actor, sheet, table, block);
  continueRows(actor, sheet, table, block.row - 1, rows);
  if (write) putValues(actor, sheet, block, write);
  workbook.version++;
  actor.emit({ kind: "changed", sheet, block, change: "RowInserted" });
  return block;
}

/** Makes room: within the table it stretches by itself, at its end it is told to. */
function insertInTable(actor: Actor, sheet: SimSheet, table: SimTable, block: Block): void {
  const isAtEnd = block.row > lastRow(table.block);
  const shift: CellShift = { kind: "insert", sheet, block, axis: "rows" };
  mustAllowShift(actor.workbook, { ...shift, sheet: withoutFilter(sheet, table) });
  shiftCells(actor, shift);
  if (!isAtEnd) return;
  actor.workbook.journal.remember(table);
  table.block = { ...table.block, rows: table.block.rows + block.rows };
}

/** Rows at the end of a filtered table are allowed; the shift itself is not asked about this table. */
function withoutFilter(sheet: SimSheet, table: SimTable): SimSheet {
  if (table.filters.length === 0) return sheet;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(sheet) as object) as SimSheet, sheet);
  copy.tables = sheet.tables.filter((other) => other !== table);
  return copy;
}

export function deleteTableRows(
  actor: Actor,
  sheet: SimSheet,
  table: SimTable,
  index: number,
  count: number,
): void {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  if (table.filters.length > 0) throw filteredRangeConflict();
  const data = table.dataBlock;
  if (index < 0 || count < 1 || index + count > data.rows) throw invalidArgument();
  // A table keeps one row: the last one is emptied.
  const kept = count === data.rows ? 1 : 0;
  const block = { ...data, row: data.row + index + kept, rows: count - kept };
  if (kept > 0) emptyRow(actor, sheet, { ...data, rows: 1 });
  if (block.rows > 0) {
    const shift: CellShift = { kind: "delete", sheet, block, axis: "rows" };
    mustAllowShift(workbook, shift);
    shiftCells(actor, shift);
  }
  workbook.version++;
  actor.emit({
    kind: "changed",
    sheet,
    block: { ...data, row: data.row + index, rows: count },
    change: "RowDeleted",
  });
}

function emptyRow({ workbook }: Actor, sheet: SimSheet, row: Block): void {
  for (let c = 0; c < row.columns; c++) sheet.put(row.row, row.column + c, EMPTY_CELL, workbook.journal);
}
