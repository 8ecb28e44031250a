/** May these cells be inserted or deleted? Raises Excel's error where not. */
import { isEntireRow, intersection, lastRow, ROWS_OF_SHEET } from "../book/block";
import type { SimWorkbook } from "../book/workbook";
import {
  accessDenied,
  filteredRangeConflict,
  insertDeleteConflict,
  mergedRangeConflict,
} from "./excel-error";
import { isInTheWay } from "./shift-cells";
import { blockAfter, type CellShift } from "./shift";

export function mustAllowShift(workbook: SimWorkbook, shift: CellShift): void {
  const { sheet, block } = shift;
  if (workbook.readOnly) throw accessDenied();
  if (sheet.protection && !isAllowedByOptions(shift)) throw accessDenied();
  for (const table of sheet.tables) {
    if (table.filters.length > 0 && !isEntireRow(block) && intersection(table.block, block))
      throw filteredRangeConflict();
    if (isInTheWay(table.block, shift)) throw insertDeleteConflict();
  }
  for (const merge of sheet.merges) {
    const cut = intersection(merge, block);
    const whole = cut && cut.rows === merge.rows && cut.columns === merge.columns;
    if (cut && !whole && blockAfter(merge, shift) === merge) throw mergedRangeConflict();
  }
  if (shift.kind === "insert" && shift.axis === "rows") mustLeaveRoom(shift);
}

/** Cells pushed over the end of the sheet would be lost. */
function mustLeaveRoom({ sheet, block }: CellShift): void {
  const used = sheet.usedBlock(true);
  if (used && lastRow(used) >= block.row && lastRow(used) + block.rows >= ROWS_OF_SHEET)
    throw insertDeleteConflict();
}

function isAllowedByOptions({ sheet, block, axis, kind }: CellShift): boolean {
  const options = sheet.protection?.options ?? {};
  const name = `allow${kind === "insert" ? "Insert" : "Delete"}${axis === "rows" ? "Rows" : "Columns"}`;
  return options[name] === true && (axis === "columns" || isEntireRow(block));
}
