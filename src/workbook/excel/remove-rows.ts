/** Takes rows away, each named by its id; those below close up. */
import { cellText } from "../cells/read-cell";
import { readRaw } from "./cell-codec";
import type { Chunk } from "./chunk";
import type { RemoveEdit } from "./edits";
import { guardRow, type RowMark } from "./guard-row";
import { rowRuns, type RowRun } from "./row-runs";

/** More rows than these are guarded by the first and the last of each run only. */
const GUARDED_EACH = 40;

/** All rows in one batch, from the bottom up. */
export function removeChunk(
  sheetKey: string,
  edit: RemoveEdit,
  markOf: (row: number) => RowMark | undefined,
): Chunk {
  const found = rowRuns(edit.rows);
  const marked =
    edit.rows.length <= GUARDED_EACH ? edit.rows : found.flatMap(({ row, count }) => [row, row + count - 1]);
  return {
    weight: marked.length * 900 + 500,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      for (const row of new Set(marked)) {
        const mark = markOf(row);
        if (mark) guardRow(sheet, mark);
      }
      for (const run of [...found].reverse()) {
        if (edit.table) deleteRun(sheet, edit, run);
        else closeUp(sheet, edit, run);
      }
      const checks = found.slice(0, GUARDED_EACH).map((run, index) => {
        const above = found.slice(0, index).reduce((sum, { count }) => sum + count, 0);
        return askWhoIsThere(sheet, markOf(run.row), run.row - above);
      });
      return () => ({ fits: checks.every((isGone) => isGone()) });
    },
  };
}

/** Is the row that stood at the top of a run gone from where it was? Excel sometimes leaves it without a word. */
function askWhoIsThere(sheet: Excel.Worksheet, mark: RowMark | undefined, row: number): () => boolean {
  if (!mark) return () => true;
  const cell = sheet.getRangeByIndexes(row - 1, mark.column - 1, 1, 1).load("values");
  return () => cellText(readRaw(cell.values[0]?.[0])) !== mark.text;
}

/** A table keeps one row: where all go, its first is emptied. */
function deleteRun(sheet: Excel.Worksheet, edit: RemoveEdit, { row, count }: RowRun): void {
  const { table } = edit;
  const data = table ? table.bottom - table.top - (table.totals ? 1 : 0) : 0;
  const kept = table && count === data ? 1 : 0;
  if (kept > 0) areaOf(sheet, edit, row, 1).clear("Contents");
  if (count > kept) areaOf(sheet, edit, row + kept, count - kept).delete("Up");
}

/** In a plain list only its own rows move, so that what stands below it stays where it is. */
function closeUp(sheet: Excel.Worksheet, edit: RemoveEdit, { row, count }: RowRun): void {
  const below = edit.lastRow - (row + count - 1);
  areaOf(sheet, edit, row, count).clear("Contents");
  if (below > 0) areaOf(sheet, edit, row + count, below).moveTo(areaOf(sheet, edit, row, 1).getCell(0, 0));
}

function areaOf(sheet: Excel.Worksheet, { stretch }: RemoveEdit, row: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, stretch.left - 1, count, stretch.right - stretch.left + 1);
}
