/** Excel.TableCollection, of the workbook, of a sheet or of a range. */
import type { SimSheet } from "../../book/sheet";
import { sameName } from "../../book/workbook";
import { itemNotFound } from "../../engine/excel-error";
import { addTable } from "../../engine/tables";
import { placeOf, text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { TableRef } from "../in-host";
import { TABLE } from "./table";

interface TablesRef {
  readonly host: Host;
  readonly tables: () => readonly TableRef[];
  /** The sheet addresses without one mean; undefined: the active one. */
  readonly home: SimSheet | undefined;
}

export const TABLE_COLLECTION: Kind<TablesRef> = {
  name: "TableCollection",
  get: { Count: ({ tables }) => tables().length },
  items: ({ tables }) => tables().map((table) => hostObject(TABLE, table)),
  item: (self, key) => {
    const found = find(self, key);
    if (!found) throw itemNotFound();
    return found;
  },
  call: {
    GetCount: ({ tables }) => tables().length,
    GetItemOrNullObject: find,
    GetItemAt: ({ tables }, index) => {
      const table = tables()[Number(index)];
      if (!table) throw itemNotFound();
      return hostObject(TABLE, table);
    },
    GetFirst: ({ tables }) => {
      const [table] = tables();
      if (!table) throw itemNotFound();
      return hostObject(TABLE, table);
    },
    Add: ({ host, home }, address, hasHeaders) => {
      const { sheet, block } = placeOf(host, home ?? host.workbook.activeSheet, address);
      return hostObject(TABLE, { host, sheet, table: addTable(host, sheet, block, hasHeaders === true) });
    },
  },
};

/** By name or by id. */
function find({ tables }: TablesRef, key: unknown): HostObject | null {
  const name = text(key);
  const found = tables().find(({ table }) => table.id === name || sameName(table.name, name));
  return found ? hostObject(TABLE, found) : null;
}
