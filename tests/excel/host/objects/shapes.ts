/** Excel.ShapeCollection: what is drawn on a sheet, by name; charts are not among it. */
import type { SimShape } from "../../book/sheet";
import { itemNotFound } from "../../engine/excel-error";
import { mustAllowTableChange } from "../../engine/may-write";
import { hostObject, type Kind } from "../host-object";
import type { SheetRef } from "../in-host";

interface ShapeRef extends SheetRef {
  readonly shape: SimShape;
}

const SHAPE: Kind<ShapeRef> = {
  name: "Shape",
  ids: ({ shape }) => ({ Id: shape.id }),
  get: { Id: ({ shape }) => shape.id, Name: ({ shape }) => shape.name },
  call: {
    Delete: ({ host, sheet, shape }) => {
      mustAllowTableChange(host.workbook, sheet);
      host.workbook.journal.remember(sheet);
      sheet.shapes = sheet.shapes.filter((other) => other !== shape);
      return null;
    },
  },
};

export const SHAPES: Kind<SheetRef> = {
  name: "ShapeCollection",
  items: (ref) => ref.sheet.shapes.map((shape) => hostObject(SHAPE, { ...ref, shape })),
  call: {
    GetItem: (ref, key) => {
      const shape = ref.sheet.shapes.find(({ id, name }) => id === key || name === key);
      if (!shape) throw itemNotFound();
      return hostObject(SHAPE, { ...ref, shape });
    },
  },
};
