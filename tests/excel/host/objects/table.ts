/** Excel.Table. */
import { itemNotFound } from "../../engine/excel-error";
import { reapplyFilters, setFilters } from "../../engine/filter";
import { mustAllowTableChange } from "../../engine/may-write";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setHeaders,
  setTotals,
} from "../../engine/tables";
import { placeOf, text } from "../arguments";
import { hostObject, type Kind } from "../host-object";
import type { TableRef } from "../in-host";
import { AUTO_FILTER } from "./auto-filter";
import { TABLE_COLUMNS } from "./table-columns";
import { TABLE_ROWS } from "./table-rows";
import { TABLE_SORT } from "./table-sort";
import { WORKSHEET } from "./worksheet";

export const TABLE: Kind<TableRef> = {
  name: "Table",
  ids: ({ table }) => ({ Id: table.id }),
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    Style: ({ table }) => table.style,
  },
  set: {
    Name: ({ host, sheet, table }, value) => renameTable(host, sheet, table, text(value)),
    ShowHeaders: ({ host, sheet, table }, value) => setHeaders(host, sheet, table, value === true),
    ShowTotals: ({ host, sheet, table }, value) => setTotals(host, sheet, table, value === true),
    ShowFilterButton: (ref, value) => {
      remember(ref);
      ref.table.showFilterButton = value === true;
    },
    ShowBandedRows: (ref, value) => {
      remember(ref);
      ref.table.showBandedRows = value === true;
    },
    Style: (ref, value) => {
      remember(ref);
      ref.table.style = text(value);
    },
  },
  nav: {
    AutoFilter: (ref) => hostObject(AUTO_FILTER, ref),
    Columns: (ref) => hostObject(TABLE_COLUMNS, ref),
    Rows: (ref) => hostObject(TABLE_ROWS, ref),
    Sort: (ref) => hostObject(TABLE_SORT, ref),
    Worksheet: ({ host, sheet }) => hostObject(WORKSHEET, { host, sheet }),
  },
  call: {
    GetRange: ({ host, sheet, table }) => host.range(sheet, table.block),
    GetDataBodyRange: ({ host, sheet, table }) => host.range(sheet, table.dataBlock),
    GetHeaderRowRange: ({ host, sheet, table }) => host.range(sheet, table.headerBlock ?? notFound()),
    GetTotalRowRange: ({ host, sheet, table }) => host.range(sheet, table.totalsBlock ?? notFound()),
    Resize: ({ host, sheet, table }, range) => {
      const place = placeOf(host, sheet, range);
      resizeTable(host, sheet, table, place.sheet === sheet ? place.block : notFound());
      return null;
    },
    ClearFilters: ({ host, sheet, table }) => {
      setFilters(host, sheet, table, []);
      return null;
    },
    ReapplyFilters: ({ host, sheet, table }) => {
      reapplyFilters(host, sheet, table);
      return null;
    },
    ConvertToRange: ({ host, sheet, table }) => {
      convertToRange(host, sheet, table);
      return host.range(sheet, table.block);
    },
    Delete: ({ host, sheet, table }) => {
      deleteTable(host, sheet, table);
      return null;
    },
  },
};

function remember({ host, sheet, table }: TableRef): void {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(table);
}

function notFound(): never {
  throw itemNotFound();
}
