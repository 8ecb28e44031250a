/** Excel.TableSort and RangeSort. */
import { invalidArgument } from "../../engine/excel-error";
import { sortRows, type SortKey } from "../../engine/sort-rows";
import { options, integer } from "../arguments";
import type { Kind } from "../host-object";
import type { TableRef } from "../in-host";

export const TABLE_SORT: Kind<TableRef> = {
  name: "TableSort",
  get: {
    Fields: ({ table }) => table.sort.map(({ column, ascending }) => ({ key: column, ascending })),
    MatchCase: () => false,
  },
  call: {
    Apply: ({ host, sheet, table }, fields, matchCase) => {
      const keys = keysOf(fields);
      sortRows(host, sheet, table.dataBlock, keys, matchCase === true);
      host.workbook.journal.remember(table);
      table.sort = [...keys];
      return null;
    },
    Clear: ({ host, table }) => {
      host.workbook.journal.remember(table);
      table.sort = [];
      return null;
    },
  },
};

export function keysOf(fields: unknown): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return (fields as unknown[]).map((field) => {
    const { key, ascending } = options(field);
    return { column: integer(key), ascending: ascending !== false };
  });
}
