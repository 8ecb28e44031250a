/** Columns that a refused write had added are taken away again, where nobody has written into them. */
import type { AddColumnEdit } from "./edits";
import { removeColumnChunk } from "./remove-column";
import type { BatchRunner } from "./run-batch";
import type { Structure } from "./structure";

/** From the last one added to the first. */
export async function removeColumns(
  runner: BatchRunner,
  structure: Structure,
  added: readonly AddColumnEdit[],
): Promise<void> {
  for (const edit of [...added].reverse()) {
    const sheet = structure.sheets.find(({ name }) => name === edit.sheet);
    if (sheet && (await isStillOurs(runner, sheet.id, edit))) await remove(runner, structure, sheet.id, edit);
  }
}

/** Nothing but our header in it, and the table, if there is one, ends with it or before it. */
function isStillOurs(
  runner: BatchRunner,
  sheetId: string,
  { row, column, header, table }: AddColumnEdit,
): Promise<boolean> {
  return runner.look(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row - 1, column - 1, 1, 1);
    const used = cell.getEntireColumn().getUsedRangeOrNullObject(true).load("values,rowIndex,rowCount");
    const list =
      table && context.workbook.tables.getItem(table.id).getRange().load("columnIndex,columnCount");
    await context.sync();
    if (used.isNullObject || used.rowCount !== 1 || used.rowIndex !== row - 1) return false;
    return used.values[0]?.[0] === header && (!list || list.columnIndex + list.columnCount === column);
  });
}

async function remove(
  runner: BatchRunner,
  { anchors }: Structure,
  sheetId: string,
  { sheet, row, column, table }: AddColumnEdit,
): Promise<void> {
  await runner.write(async (context) => {
    for (const [name, anchor] of anchors)
      if (anchor !== "broken" && anchor.sheet === sheet && anchor.row === row && anchor.column === column)
        context.workbook.names.getItem(name).delete();
    removeColumnChunk(sheetId, {
      kind: "remove-column",
      sheet,
      row,
      column,
      bottom: row,
      empty: false,
      table,
    }).queue(context);
    await context.sync();
  }, false);
}
