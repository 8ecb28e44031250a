/** Merging cells: what is not in the first cell is lost. */
import { intersection, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { mergedRangeConflict } from "./excel-error";
import { mustAllowTableChange } from "./may-write";

export function mergeCells({ workbook }: Actor, sheet: SimSheet, block: Block, across: boolean): void {
  mustAllowTableChange(workbook, sheet);
  if (sheet.tables.some((table) => intersection(table.block, block))) throw mergedRangeConflict();
  workbook.journal.remember(sheet);
  const areas = across
    ? Array.from({ length: block.rows }, (_, r) => ({ ...block, row: block.row + r, rows: 1 }))
    : [block];
  sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, block)), ...areas];
  for (const area of areas)
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++)
        if (r > 0 || c > 0) {
          const { format } = sheet.cell(area.row + r, area.column + c);
          sheet.put(area.row + r, area.column + c, { value: null, format }, workbook.journal);
        }
}

export function unmergeCells({ workbook }: Actor, sheet: SimSheet, block: Block): void {
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, block));
}
