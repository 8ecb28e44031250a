/** Excel.RangeView: the rows of a range that are not hidden. */
import { addressOf } from "../../book/a1";
import { lastRow } from "../../book/block";
import { resultAt } from "../../engine/evaluate";
import { toWire } from "../../engine/wire-value";
import type { Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

export const RANGE_VIEW: Kind<RangeRef> = {
  name: "RangeView",
  get: {
    RowCount: (range) => visibleRows(range).length,
    ColumnCount: ({ block }) => block.columns,
    Values: (range) =>
      cellsOf(range, (row, column) => toWire(resultAt(range.host.workbook, range.sheet, row, column))),
    CellAddresses: (range) =>
      cellsOf(range, (row, column) => addressOf({ row, column, rows: 1, columns: 1 })),
  },
};

function visibleRows({ sheet, block }: RangeRef): number[] {
  const rows: number[] = [];
  for (let row = block.row; row <= lastRow(block); row++) if (!sheet.hiddenRows.has(row)) rows.push(row);
  return rows;
}

function cellsOf(range: RangeRef, of: (row: number, column: number) => unknown): unknown[][] {
  return visibleRows(range).map((row) =>
    Array.from({ length: range.block.columns }, (_, c) => of(row, range.block.column + c)),
  );
}
