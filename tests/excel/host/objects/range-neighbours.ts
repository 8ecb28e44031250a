/** The ranges a range leads to: its cells, rows and columns, and those around it. */
import {
  boundingBlock,
  COLUMNS_OF_SHEET,
  intersection,
  isWithinSheet,
  lastColumn,
  lastRow,
  ROWS_OF_SHEET,
  type Block,
} from "../../book/block";
import { invalidArgument, itemNotFound } from "../../engine/excel-error";
import { integer, placeOf } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { RangeRef } from "../range-ref";
import { RANGE_VIEW } from "./range-view";
import { TABLE_COLLECTION } from "./table-collection";

export const RANGE_NEIGHBOURS: NonNullable<Kind<RangeRef>["call"]> = {
  GetCell: (range, row, column) =>
    at(range, {
      row: range.block.row + integer(row),
      column: range.block.column + integer(column),
      rows: 1,
      columns: 1,
    }),
  GetRow: (range, row) => inside(range, { ...range.block, row: range.block.row + integer(row), rows: 1 }),
  GetColumn: (range, column) =>
    inside(range, { ...range.block, column: range.block.column + integer(column), columns: 1 }),
  GetLastRow: (range) => at(range, { ...range.block, row: lastRow(range.block), rows: 1 }),
  GetLastColumn: (range) => at(range, { ...range.block, column: lastColumn(range.block), columns: 1 }),
  GetLastCell: (range) =>
    at(range, { row: lastRow(range.block), column: lastColumn(range.block), rows: 1, columns: 1 }),
  GetRowsBelow: (range, count) => beside(range, "row", "after", integer(count, 1)),
  GetRowsAbove: (range, count) => beside(range, "row", "before", integer(count, 1)),
  GetColumnsAfter: (range, count) => beside(range, "column", "after", integer(count, 1)),
  GetColumnsBefore: (range, count) => beside(range, "column", "before", integer(count, 1)),
  GetEntireRow: (range) => at(range, { ...range.block, column: 0, columns: COLUMNS_OF_SHEET }),
  GetEntireColumn: (range) => at(range, { ...range.block, row: 0, rows: ROWS_OF_SHEET }),
  GetOffsetRange: (range, rows, columns) =>
    at(range, {
      ...range.block,
      row: range.block.row + integer(rows),
      column: range.block.column + integer(columns),
    }),
  GetResizedRange: (range, rows, columns) =>
    at(range, {
      ...range.block,
      rows: range.block.rows + integer(rows),
      columns: range.block.columns + integer(columns),
    }),
  GetAbsoluteResizedRange: (range, rows, columns) =>
    at(range, { ...range.block, rows: integer(rows), columns: integer(columns) }),
  GetBoundingRect: (range, other) => {
    const place = placeOf(range.host, range.sheet, other);
    if (place.sheet !== range.sheet) throw invalidArgument();
    return at(range, boundingBlock(range.block, place.block));
  },
  GetIntersection: (range, other) => shared(range, other) ?? notFound(),
  GetIntersectionOrNullObject: (range, other) => shared(range, other),
  GetUsedRange: (range, valuesOnly) =>
    used(range, valuesOnly) ?? at(range, { ...range.block, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (range, valuesOnly) => used(range, valuesOnly),
  GetTables: (range, fullyContained) =>
    hostObject(TABLE_COLLECTION, {
      host: range.host,
      tables: () =>
        range.sheet.tables
          .filter((table) => {
            const cut = intersection(table.block, range.block);
            return fullyContained === true
              ? cut?.rows === table.block.rows && cut.columns === table.block.columns
              : cut;
          })
          .map((table) => ({ host: range.host, sheet: range.sheet, table })),
      home: range.sheet,
    }),
  GetVisibleView: (range) => hostObject(RANGE_VIEW, range),
  _ValidateArraySize: ({ block }, rows, columns) => {
    if (rows !== block.rows || columns !== block.columns) throw invalidArgument();
    return null;
  },
};

function at({ host, sheet }: RangeRef, block: Block): HostObject {
  if (!isWithinSheet(block)) throw invalidArgument();
  return host.range(sheet, block);
}

/** Rows and columns are counted within the range: -1 or one too many is no row. */
function inside(range: RangeRef, block: Block): HostObject {
  if (!intersection(range.block, block)) throw invalidArgument();
  return at(range, block);
}

/** A negative count gives rows or columns of the range itself, at that edge. */
function beside(
  range: RangeRef,
  axis: "row" | "column",
  side: "before" | "after",
  count: number,
): HostObject {
  if (count === 0) throw invalidArgument();
  const size = axis === "row" ? "rows" : "columns";
  const from = range.block[axis];
  const end = from + range.block[size];
  const start = side === "after" ? end + Math.min(count, 0) : from - Math.max(count, 0);
  return at(range, { ...range.block, [axis]: start, [size]: Math.abs(count) });
}

function shared(range: RangeRef, other: unknown): HostObject | null {
  const place = placeOf(range.host, range.sheet, other);
  const cut = place.sheet === range.sheet ? intersection(range.block, place.block) : undefined;
  return cut ? at(range, cut) : null;
}

function used(range: RangeRef, valuesOnly: unknown): HostObject | null {
  const all = range.sheet.usedBlock(valuesOnly === true);
  const cut = all && intersection(range.block, all);
  return cut ? at(range, cut) : null;
}

function notFound(): never {
  throw itemNotFound();
}
