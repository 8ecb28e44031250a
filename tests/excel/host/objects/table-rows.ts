/** Excel.TableRowCollection and TableRow. Rows are positions, without identity. */
import type { Block } from "../../book/block";
import { invalidArgument, itemNotFound } from "../../engine/excel-error";
import { addTableRows, deleteTableRows } from "../../engine/table-rows";
import { writeValues } from "../../engine/write-cells";
import { toWire } from "../../engine/wire-value";
import { resultAt } from "../../engine/evaluate";
import { integer } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { TableRef, TableRowRef } from "../in-host";

const TABLE_ROW: Kind<TableRowRef> = {
  name: "TableRow",
  ids: ({ index }) => ({ _Index: index }),
  get: {
    Index: ({ index }) => index,
    Values: ({ host, sheet, ...row }) => {
      const block = blockOf({ host, sheet, ...row });
      return [
        Array.from({ length: block.columns }, (_, c) =>
          toWire(resultAt(host.workbook, sheet, block.row, block.column + c)),
        ),
      ];
    },
  },
  set: { Values: (row, values) => writeValues(row.host, row.sheet, blockOf(row), values) },
  call: {
    GetRange: (row) => row.host.range(row.sheet, blockOf(row)),
    Delete: ({ host, sheet, table, index }) => {
      deleteTableRows(host, sheet, table, index, 1);
      return null;
    },
  },
};

export const TABLE_ROWS: Kind<TableRef> = {
  name: "TableRowCollection",
  get: { Count: ({ table }) => table.dataBlock.rows },
  items: (ref) =>
    Array.from({ length: ref.table.dataBlock.rows }, (_, index) => hostObject(TABLE_ROW, { ...ref, index })),
  call: {
    GetCount: ({ table }) => table.dataBlock.rows,
    GetItemAt: (ref, index) => rowAt(ref, integer(index)),
    Add: (ref, index, values) => {
      const { host, sheet, table } = ref;
      const at = index === null || index === undefined || index === -1 ? undefined : integer(index);
      const rows = rowsOf(values);
      const added = addTableRows(host, sheet, table, at, rows?.length ?? 1, rows);
      return rowAt(ref, added.row - table.dataBlock.row);
    },
    DeleteRowsAt: ({ host, sheet, table }, index, count) => {
      deleteTableRows(host, sheet, table, integer(index), integer(count, 1));
      return null;
    },
  },
};

/** Values of rows.add: a row, several rows, or one value. */
function rowsOf(values: unknown): readonly unknown[] | undefined {
  if (values === null || values === undefined) return undefined;
  if (!Array.isArray(values)) return [[values]];
  if (values.length === 0) throw invalidArgument();
  return Array.isArray(values[0]) ? (values as unknown[]) : [values];
}

function rowAt(ref: TableRef, index: number): HostObject {
  if (index < 0 || index >= ref.table.dataBlock.rows) throw itemNotFound();
  return hostObject(TABLE_ROW, { ...ref, index });
}

function blockOf({ table, index }: TableRowRef): Block {
  if (index >= table.dataBlock.rows) throw itemNotFound();
  return { ...table.dataBlock, row: table.dataBlock.row + index, rows: 1 };
}
