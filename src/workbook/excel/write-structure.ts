/** New columns, anchors, and totals rows of plain lists that make room. */
import { anchorName, writeAnchor } from "../anchors";
import { typedAgain, typedText } from "./cell-codec";
import { FITS, type Chunk } from "./chunk";
import type { AddColumnEdit, AnchorEdit, MoveTotalsEdit, RowEdit } from "./edits";
import { guardRow, type RowMark } from "./guard-row";
import { putBackChunk } from "./put-back";
import type { PicturedTable } from "./sheet-picture";

/**
 * A header beside the list. An Excel table takes the column in as soon as the header stands there, so that
 * no column without a name can be left; it is told to all the same, for AutoExpand may be off.
 */
export function addColumnChunk(sheetKey: string, { row, column, header, table }: AddColumnEdit): Chunk {
  return {
    weight: 3000,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
      const before = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).load("values,formulas");
      if (column > 1) cell.copyFrom(sheet.getRangeByIndexes(row - 1, column - 2, 1, 1), "Formats");
      cell.values = [[typedText(header)]];
      if (table) {
        const list = context.workbook.tables.getItem(table.id);
        list.resize(
          list
            .getRange()
            .getColumn(0)
            .getResizedRange(0, column - table.left),
        );
      }
      return () =>
        before.values[0]?.[0] === ""
          ? FITS
          : {
              fits: false,
              then: putBackChunk(sheetKey, row, column, typedAgain(before.formulas, before.values)),
            };
    },
  };
}

/** The defined name of a column's header cell. */
export function anchorChunk(sheetKey: string, edit: AnchorEdit, isKnown: boolean): Chunk {
  const { table, key, anchor } = edit;
  return {
    weight: 800,
    queue(context) {
      const name = anchorName(table, key);
      if (anchor === undefined) context.workbook.names.getItemOrNullObject(name).delete();
      else if (anchor === "broken") return () => FITS;
      else if (isKnown) context.workbook.names.getItem(name).formula = `=${writeAnchor(anchor)}`;
      else {
        const sheet = context.workbook.worksheets.getItem(sheetKey);
        context.workbook.names.add(name, sheet.getRangeByIndexes(anchor.row - 1, anchor.column - 1, 1, 1));
      }
      return () => FITS;
    },
  };
}

/** What refers to the totals row follows it, as when a person drags it. */
export function moveTotalsChunk(
  sheetKey: string,
  { move }: MoveTotalsEdit,
  mark: RowMark | undefined,
): Chunk {
  return {
    weight: 1500,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(sheetKey);
      if (mark) guardRow(sheet, mark);
      const width = move.right - move.left + 1;
      sheet
        .getRangeByIndexes(move.from - 1, move.left - 1, 1, width)
        .moveTo(sheet.getRangeByIndexes(move.to - 1, move.left - 1, 1, 1));
      return () => FITS;
    },
  };
}

/** Formulas in the totals row of an Excel table, which is where Excel has moved it. */
export function totalsChunk({ id, left }: PicturedTable, cells: RowEdit["cells"]): Chunk {
  return {
    weight: 1000,
    queue(context) {
      const totals = context.workbook.tables.getItem(id).getTotalRowRange();
      for (const [column, written] of cells)
        if ("formula" in written) totals.getCell(0, column - left).formulas = [[written.formula]];
      return () => FITS;
    },
  };
}
