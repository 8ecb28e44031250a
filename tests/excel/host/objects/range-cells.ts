/** What stands in a range's cells: values, formulas, number formats, texts; read and written. */
import { lastColumn, type Block } from "../../book/block";
import { GENERAL } from "../../book/cell";
import type { SimColumn } from "../../book/column";
import { resultAt } from "../../engine/evaluate";
import { hideColumns, hideRows } from "../../engine/hide";
import { setFormats } from "../../engine/set-formats";
import { shownText } from "../../engine/shown-text";
import { toWire, valueTypeOf } from "../../engine/wire-value";
import { fitted, writeValues } from "../../engine/write-cells";
import { invalidArgument } from "../../engine/excel-error";
import type { Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

/** Over this many cells Excel answers null, without an error. */
const CELLS_PER_READ = 5_000_000;

type CellReader = (range: RangeRef, row: number, column: number, cells: SimColumn | undefined) => unknown;

export const RANGE_CELLS: Pick<Kind<RangeRef>, "get" | "set"> = {
  get: {
    Values: (range) => readAll(range, valueReader),
    Formulas: (range) =>
      readAll(range, (_, row, __, cells) => cells?.formulas[row] ?? toWire(cells?.values[row])),
    FormulasLocal: (range) =>
      readAll(range, (_, row, __, cells) => cells?.formulas[row] ?? toWire(cells?.values[row])),
    ValueTypes: (range) =>
      readAll(range, ({ host, sheet }, row, column) =>
        valueTypeOf(resultAt(host.workbook, sheet, row, column)),
      ),
    NumberFormat: (range) => readAll(range, formatReader),
    NumberFormatLocal: (range) => readAll(range, formatReader),
    Text: (range) =>
      readAll(range, ({ host, sheet }, row, column) =>
        shownText(
          resultAt(host.workbook, sheet, row, column),
          sheet.cell(row, column).format?.numberFormat,
          host.workbook.date1904,
        ),
      ),
    RowHidden: ({ sheet, block }) => common(block.row, block.rows, (row) => sheet.hiddenRows.has(row)),
    ColumnHidden: ({ sheet, block }) =>
      common(block.column, block.columns, (column) => sheet.hiddenColumns.has(column)),
    Hidden: ({ sheet, block }) =>
      common(block.row, block.rows, (row) => sheet.hiddenRows.has(row)) === true ||
      common(block.column, block.columns, (column) => sheet.hiddenColumns.has(column)) === true,
  },
  set: {
    Values: ({ host, sheet, block }, value) => writeValues(host, sheet, block, value),
    Formulas: ({ host, sheet, block }, value) => writeValues(host, sheet, block, value),
    NumberFormat: ({ host, sheet, block }, value) => {
      const formats = fitted(value, block);
      setFormats(host, sheet, block, (row, column) => {
        const numberFormat = formats(row, column);
        if (numberFormat === null) return {};
        if (typeof numberFormat !== "string") throw invalidArgument();
        return { numberFormat };
      });
    },
    RowHidden: ({ host, sheet, block }, value) => hideRows(host, sheet, block, value === true),
    ColumnHidden: ({ host, sheet, block }, value) => hideColumns(host, sheet, block, value === true),
  },
};

const valueReader: CellReader = ({ host, sheet }, row, column, cells) =>
  cells?.formulas[row] === undefined
    ? toWire(cells?.values[row])
    : toWire(resultAt(host.workbook, sheet, row, column));

const formatReader: CellReader = ({ sheet }, row, column) =>
  sheet.cell(row, column).format?.numberFormat ?? GENERAL;

function readAll(range: RangeRef, read: CellReader): unknown[][] | null {
  const { block } = range;
  if (block.rows * block.columns > CELLS_PER_READ) return null;
  const columns = cellsOf(range, block);
  return Array.from({ length: block.rows }, (_, r) =>
    columns.map((cells, c) => read(range, block.row + r, block.column + c, cells)),
  );
}

function cellsOf({ sheet }: RangeRef, block: Block): (SimColumn | undefined)[] {
  const columns: (SimColumn | undefined)[] = [];
  for (let column = block.column; column <= lastColumn(block); column++)
    columns.push(sheet.cells.get(column));
  return columns;
}

/** What all have in common; null where they differ. */
function common<T>(from: number, count: number, of: (index: number) => T): T | null {
  const first = of(from);
  for (let i = from + 1; i < from + count; i++) if (of(i) !== first) return null;
  return first;
}
