/** Hidden rows and columns. */
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { mustAllowTableChange } from "./may-write";

export function hideRows({ workbook }: Actor, sheet: SimSheet, block: Block, isHidden: boolean): void {
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(sheet);
  mark(sheet.hiddenRows, block.row, block.rows, isHidden);
}

export function hideColumns({ workbook }: Actor, sheet: SimSheet, block: Block, isHidden: boolean): void {
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(sheet);
  mark(sheet.hiddenColumns, block.column, block.columns, isHidden);
}

function mark(set: Set<number>, from: number, count: number, isIn: boolean): void {
  for (let i = from; i < from + count; i++)
    if (isIn) set.add(i);
    else set.delete(i);
}
