/** Excel.RangeSort. */
import { sortRows } from "../../engine/sort-rows";
import type { Kind } from "../host-object";
import type { RangeRef } from "../range-ref";
import { keysOf } from "./table-sort";

export const RANGE_SORT: Kind<RangeRef> = {
  name: "RangeSort",
  call: {
    Apply: ({ host, sheet, block }, fields, matchCase, hasHeaders) => {
      const data = hasHeaders === true ? { ...block, row: block.row + 1, rows: block.rows - 1 } : block;
      sortRows(host, sheet, data, keysOf(fields), matchCase === true);
      return null;
    },
  },
};
