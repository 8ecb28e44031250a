/** Brings the picture up to date with a write that Excel has confirmed. */
import type { Written } from "./edits";
import { writtenCell } from "./cell-codec";
import type { DraftBook } from "./draft-book";
import type { DraftGrid } from "./draft-grid";
import { rowRuns } from "./row-runs";
import type { WorkbookPicture } from "./workbook-picture";

/**
 * True where the picture shows the workbook as it is now. False where the write did more than the
 * picture can follow (new sheets and columns, totals rows that moved): then it has to be taken anew.
 */
export function applyDraft(draft: DraftBook, picture: WorkbookPicture): boolean {
  const followed = new Set(["rows", "append", "remove", "anchor"]);
  if (draft.edits.some(({ kind }) => !followed.has(kind))) return false;
  const mixed = draft.edits.some(({ kind }) => kind === "remove") && draft.edits.length > 1;
  // The owner's other sheets may hold tables that nobody looked at.
  const edited = new Set(draft.edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  const grids = draft.grids.filter(({ name }) => edited.has(name));
  if (mixed || grids.some(hasTotals)) return false;
  for (const edit of draft.edits) {
    if (edit.kind !== "remove") continue;
    const sheet = picture.sheet(edit.sheet);
    const { left, right } = edit.stretch;
    for (let column = left; sheet && column <= right; column++)
      for (const { row, count } of rowRuns(edit.rows).reverse())
        sheet.columns.get(column)?.remove(row, count, edit.lastRow);
  }
  for (const grid of grids) applyCells(grid, picture.structure.date1904);
  for (const [name, anchor] of draft.anchors) picture.anchors.set(name, anchor);
  return true;
}

function hasTotals({ lists, writtenCells }: DraftGrid): boolean {
  return lists.some(({ totals }) => totals) && writtenCells.size > 0;
}

function applyCells({ picture, lists, writtenCells }: DraftGrid, date1904: boolean): void {
  const bottoms = new Map(picture.lists.map(({ id, bottom }) => [id, bottom]));
  for (const table of lists) {
    picture.replaceTable(table);
    for (let row = (bottoms.get(table.id) ?? 0) + 1; row <= table.bottom; row++)
      for (let column = table.left; column <= table.right; column++) picture.putBlank(row, column);
  }
  for (const [row, cells] of writtenCells)
    for (const [column, written] of cells) putCell(picture, row, column, written, date1904);
}

function putCell(
  picture: DraftGrid["picture"],
  row: number,
  column: number,
  written: Written,
  date1904: boolean,
): void {
  picture.widen(row, column);
  const cells = picture.column(column);
  if ("formula" in written) {
    cells.values[row] = undefined;
    cells.formulas[row] = undefined;
    return;
  }
  cells.values[row] = writtenCell(written.cell, date1904);
  cells.formulas[row] = "";
  const above = cells.formats[row] ?? cells.formats[row - 1];
  if (above !== undefined) cells.formats[row] = written.cell.kind === "day" ? "yyyy-mm-dd" : above;
}
