/** Excel.RangeAreas, as far as merged cells need it. */
import { sheetAddress } from "../../book/a1";
import type { Block } from "../../book/block";
import type { SimSheet } from "../../book/sheet";
import { integer } from "../arguments";
import type { Host } from "../host";
import { itemNotFound } from "../../engine/excel-error";
import { hostObject, type HostObject, type Kind } from "../host-object";

interface AreasRef {
  readonly host: Host;
  readonly sheet: SimSheet;
  readonly areas: readonly Block[];
}

const AREA_COLLECTION: Kind<AreasRef> = {
  name: "RangeCollection",
  get: { Count: ({ areas }) => areas.length },
  items: ({ host, sheet, areas }) => areas.map((area) => host.range(sheet, area)),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (ref, index): HostObject => {
      const area = ref.areas[integer(index)];
      if (!area) throw itemNotFound();
      return ref.host.range(ref.sheet, area);
    },
  },
};

export const RANGE_AREAS: Kind<AreasRef> = {
  name: "RangeAreas",
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => sheetAddress(sheet.name, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  nav: { Areas: (ref) => hostObject(AREA_COLLECTION, ref) },
};
