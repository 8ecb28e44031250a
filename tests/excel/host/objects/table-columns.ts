/** Excel.TableColumnCollection and TableColumn. */
import type { Block } from "../../book/block";
import type { SimTableColumn } from "../../book/table";
import { sameName } from "../../book/workbook";
import { resultAt } from "../../engine/evaluate";
import { invalidArgument, itemNotFound } from "../../engine/excel-error";
import { setFilters } from "../../engine/filter";
import { mustAllowTableChange } from "../../engine/may-write";
import { renameColumn } from "../../engine/headers";
import { addTableColumn, deleteTableColumn } from "../../engine/table-columns";
import { toWire } from "../../engine/wire-value";
import { writeValues } from "../../engine/write-cells";
import { integer, text } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { TableColumnRef, TableRef } from "../in-host";

const FILTER: Kind<TableColumnRef> = {
  name: "Filter",
  get: {
    Criteria: (ref) => {
      const filter = ref.table.filters.find(({ column }) => column === indexOf(ref));
      return filter ? { filterOn: "Values", values: filter.values } : null;
    },
  },
  call: {
    ApplyValuesFilter: (ref, values) => {
      if (!Array.isArray(values)) throw invalidArgument();
      const shown = (values as unknown[]).map(String);
      setFilters(ref.host, ref.sheet, ref.table, [
        ...otherFilters(ref),
        { column: indexOf(ref), values: shown },
      ]);
      return null;
    },
    Clear: (ref) => {
      setFilters(ref.host, ref.sheet, ref.table, otherFilters(ref));
      return null;
    },
  },
};

const TABLE_COLUMN: Kind<TableColumnRef> = {
  name: "TableColumn",
  ids: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Index: indexOf,
    Name: (ref) => columnOf(ref).name,
    Values: (ref) => {
      const { row, column, rows } = blockOf(ref);
      return Array.from({ length: rows }, (_, r) => [
        toWire(resultAt(ref.host.workbook, ref.sheet, row + r, column)),
      ]);
    },
  },
  set: {
    Name: (ref, value) => {
      mustAllowTableChange(ref.host.workbook, ref.sheet);
      const name = text(value);
      const isTaken = ref.table.columns.some((column) => column.id !== ref.id && sameName(column.name, name));
      if (name === "" || isTaken) throw invalidArgument();
      renameColumn(ref.host, ref.sheet, ref.table, indexOf(ref), name);
    },
    Values: (ref, value) => writeValues(ref.host, ref.sheet, blockOf(ref), value),
  },
  nav: { Filter: (ref) => hostObject(FILTER, ref) },
  call: {
    GetRange: (ref) => ref.host.range(ref.sheet, blockOf(ref)),
    GetDataBodyRange: (ref) => rangeIn(ref, ref.table.dataBlock),
    GetHeaderRowRange: (ref) => rangeIn(ref, ref.table.headerBlock),
    GetTotalRowRange: (ref) => rangeIn(ref, ref.table.totalsBlock),
    Delete: ({ host, sheet, table, id }) => {
      deleteTableColumn(host, sheet, table, id);
      return null;
    },
  },
};

export const TABLE_COLUMNS: Kind<TableRef> = {
  name: "TableColumnCollection",
  get: { Count: ({ table }) => table.columns.length },
  items: (ref) => ref.table.columns.map(({ id }) => hostObject(TABLE_COLUMN, { ...ref, id })),
  item: (ref, key) => find(ref, key) ?? notFound(),
  call: {
    GetCount: ({ table }) => table.columns.length,
    GetItemOrNullObject: find,
    GetItemAt: (ref, index) => asObject(ref, ref.table.columns[integer(index)]) ?? notFound(),
    Add: (ref, index, values, name) => {
      const { host, sheet, table } = ref;
      const at = index === null || index === undefined || index === -1 ? undefined : integer(index);
      const given = Array.isArray(values) ? (values as unknown[][]) : undefined;
      const id = addTableColumn(host, sheet, table, at, given, typeof name === "string" ? name : undefined);
      return hostObject(TABLE_COLUMN, { ...ref, id });
    },
  },
};

/** By name or by id. */
function find(ref: TableRef, key: unknown): HostObject | null {
  const column = ref.table.columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : typeof key === "string" && sameName(name, key),
  );
  return asObject(ref, column);
}

function asObject(ref: TableRef, column: SimTableColumn | undefined): HostObject | null {
  return column ? hostObject(TABLE_COLUMN, { ...ref, id: column.id }) : null;
}

function indexOf({ table, id }: TableColumnRef): number {
  const index = table.columns.findIndex((column) => column.id === id);
  return index < 0 ? notFound() : index;
}

function columnOf(ref: TableColumnRef): SimTableColumn {
  return ref.table.columns[indexOf(ref)] ?? notFound();
}

function blockOf(ref: TableColumnRef): Block {
  return { ...ref.table.block, column: ref.table.block.column + indexOf(ref), columns: 1 };
}

function rangeIn(ref: TableColumnRef, rows: Block | undefined): HostObject {
  if (!rows) throw itemNotFound();
  return ref.host.range(ref.sheet, { ...blockOf(ref), row: rows.row, rows: rows.rows });
}

function otherFilters(ref: TableColumnRef): TableRef["table"]["filters"] {
  return ref.table.filters.filter(({ column }) => column !== indexOf(ref));
}

function notFound(): never {
  throw itemNotFound();
}
