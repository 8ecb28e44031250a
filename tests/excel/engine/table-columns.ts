/** Adding and deleting columns of a table. Cells to its right, in its rows, move. */
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { Actor } from "./actor";
import { invalidArgument, invalidOperation } from "./excel-error";
import { renameColumn, uniqueColumnName } from "./headers";
import { mustAllowShift } from "./may-shift";
import { mustAllowTableChange } from "./may-write";
import { shiftCells } from "./shift-cells";
import type { CellShift } from "./shift";
import { putValues } from "./write-cells";

/** Values are those of the whole column, header first, or of its data alone. Answers the column's id. */
export function addTableColumn(
  actor: Actor,
  sheet: SimSheet,
  table: SimTable,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
  name: string | undefined,
): number {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const block = { ...table.block, column: table.block.column + at, columns: 1 };
  const isLast = at === table.columns.length;
  const shift: CellShift = { kind: "insert", sheet, block, axis: "columns" };
  mustAllowShift(workbook, shift);
  shiftCells(actor, shift);
  workbook.journal.remember(table);
  if (isLast) table.block = { ...table.block, columns: table.block.columns + 1 };
  const id = table.nextColumnId;
  table.columns.splice(at, 0, { id, name: "" });
  const hasHeader = values?.length === table.block.rows;
  const header = name ?? (hasHeader ? headerText(values[0]?.[0]) : "");
  renameColumn(actor, sheet, table, at, uniqueColumnName(table, header, at));
  if (values)
    putColumn(
      actor,
      sheet,
      hasHeader
        ? dataOf(block, 1)
        : table.dataBlock.rows === values.length
          ? { ...table.dataBlock, column: block.column, columns: 1 }
          : refuse(),
      values.slice(hasHeader ? 1 : 0),
    );
  workbook.version++;
  actor.emit({ kind: "changed", sheet, block, change: "ColumnInserted" });
  return id;
}

export function deleteTableColumn(actor: Actor, sheet: SimSheet, table: SimTable, id: number): void {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  if (table.columns.length === 1) throw invalidOperation();
  const index = table.columns.findIndex((column) => column.id === id);
  const block = { ...table.block, column: table.block.column + index, columns: 1 };
  const shift: CellShift = { kind: "delete", sheet, block, axis: "columns" };
  mustAllowShift(workbook, shift);
  workbook.journal.remember(table);
  table.columns.splice(index, 1);
  shiftCells(actor, shift);
  workbook.version++;
  actor.emit({ kind: "changed", sheet, block, change: "ColumnDeleted" });
}

function headerText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function dataOf(block: Block, below: number): Block {
  return { ...block, row: block.row + below, rows: block.rows - below };
}

function refuse(): never {
  throw invalidArgument();
}

function putColumn(
  actor: Actor,
  sheet: SimSheet,
  block: Block,
  values: readonly (readonly unknown[])[],
): void {
  putValues(actor, sheet, block, (row) => values[row]?.[0]);
}
