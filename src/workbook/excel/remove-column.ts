/**
 * The cells of a column are emptied, and the table ends before it. A column that goes because nothing stands in
 * it may be written into just before: what was found there is put back, and the table takes it in again.
 */
import { typedAgain } from "./cell-codec";
import { FITS, type Chunk } from "./chunk";
import type { RemoveColumnEdit } from "./edits";

const WEIGHT = 1500;

export function removeColumnChunk(sheetKey: string, edit: RemoveColumnEdit): Chunk {
  return {
    weight: WEIGHT,
    queue(context) {
      const cells = cellsOf(context, sheetKey, edit);
      const before = edit.empty ? cellsOf(context, sheetKey, edit).load("values,formulas") : undefined;
      if (edit.table) {
        const list = context.workbook.tables.getItem(edit.table.id);
        list.resize(list.getRange().getResizedRange(0, -1));
      }
      cells.clear(edit.empty ? "Contents" : "All");
      return () => {
        if (!before) return FITS;
        if (before.formulas.slice(1).every(([formula]) => formula === ""))
          return { fits: true, then: clearLookChunk(sheetKey, edit) };
        const typed = typedAgain(before.formulas, before.values);
        return { fits: false, then: restoreColumnChunk(sheetKey, edit, typed) };
      };
    },
  };
}

/** Only when the column is known to be gone: what is put back has its look still. */
function clearLookChunk(sheetKey: string, edit: RemoveColumnEdit): Chunk {
  return {
    weight: WEIGHT,
    queue(context) {
      cellsOf(context, sheetKey, edit).clear("Formats");
      return () => FITS;
    },
  };
}

function restoreColumnChunk(sheetKey: string, edit: RemoveColumnEdit, typed: unknown[][]): Chunk {
  return {
    weight: WEIGHT,
    queue(context) {
      cellsOf(context, sheetKey, edit).formulas = typed;
      if (edit.table) {
        const list = context.workbook.tables.getItem(edit.table.id);
        const width = edit.column - edit.table.left;
        list.resize(list.getRange().getColumn(0).getResizedRange(0, width));
      }
      return () => ({ fits: false });
    },
  };
}

function cellsOf(
  context: Excel.RequestContext,
  sheetKey: string,
  { row, column, bottom }: RemoveColumnEdit,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetKey);
  return sheet.getRangeByIndexes(row - 1, column - 1, bottom - row + 1, 1);
}
