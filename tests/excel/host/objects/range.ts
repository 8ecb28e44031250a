/** Excel.Range. What it can do lies in the files beside it, by theme. */
import { isEntireColumn, isEntireRow } from "../../book/block";
import { sheetAddress } from "../../book/a1";
import { hostObject, type Kind } from "../host-object";
import type { RangeRef } from "../range-ref";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { RANGE_CELLS } from "./range-cells";
import { RANGE_CHANGES } from "./range-changes";
import { RANGE_FORMAT } from "./range-format";
import { RANGE_NEIGHBOURS } from "./range-neighbours";
import { RANGE_SEARCH } from "./range-search";
import { RANGE_SORT } from "./range-sort";
import { WORKSHEET } from "./worksheet";

export const RANGE: Kind<RangeRef> = {
  name: "Range",
  get: {
    Address: ({ sheet, block }) => sheetAddress(sheet.name, block),
    AddressLocal: ({ sheet, block }) => sheetAddress(sheet.name, block),
    CellCount: ({ block }) => block.rows * block.columns,
    RowIndex: ({ block }) => block.row,
    ColumnIndex: ({ block }) => block.column,
    RowCount: ({ block }) => block.rows,
    ColumnCount: ({ block }) => block.columns,
    IsEntireColumn: ({ block }) => isEntireColumn(block),
    IsEntireRow: ({ block }) => isEntireRow(block),
    ...RANGE_CELLS.get,
  },
  set: { ...RANGE_CELLS.set },
  nav: {
    Worksheet: ({ host, sheet }) => hostObject(WORKSHEET, { host, sheet }),
    Format: (range) => hostObject(RANGE_FORMAT, range),
    DataValidation: (range) => hostObject(DATA_VALIDATION, range),
    ConditionalFormats: (range) => hostObject(CONDITIONAL_FORMATS, range),
    Sort: (range) => hostObject(RANGE_SORT, range),
  },
  call: { ...RANGE_NEIGHBOURS, ...RANGE_SEARCH, ...RANGE_CHANGES },
};
