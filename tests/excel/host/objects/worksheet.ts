/** Excel.Worksheet. */
import { isWithinSheet, WHOLE_SHEET } from "../../book/block";
import { invalidArgument, invalidOperation, itemNotFound } from "../../engine/excel-error";
import { deleteSheet, mustAllowStructure, renameSheet } from "../../engine/sheets";
import { activateSheet } from "../../engine/select";
import { integer, oneOf, placeAt, text } from "../arguments";
import { hostObject, type HostObject, type Kind } from "../host-object";
import type { SheetRef } from "../in-host";
import { AUTO_FILTER } from "./auto-filter";
import { CHARTS } from "./charts";
import { FREEZE_PANES } from "./freeze-panes";
import { NAMES } from "./names";
import { PAGE_LAYOUT } from "./page-layout";
import { PROTECTION } from "./protection";
import { SHAPES } from "./shapes";
import { TABLE_COLLECTION } from "./table-collection";
import { neighbour } from "./worksheet-collection";

export const WORKSHEET: Kind<SheetRef> = {
  name: "Worksheet",
  ids: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
    Position: ({ host, sheet }) => host.workbook.sheets.indexOf(sheet),
    TabColor: ({ sheet }) => sheet.tabColor,
    // On the wire, of `showGridlines`.
    Gridlines: ({ sheet }) => sheet.showGridlines,
  },
  set: {
    Name: ({ host, sheet }, name) => renameSheet(host, sheet, text(name)),
    Visibility: ({ host, sheet }, value) => {
      mustAllowStructure(host);
      const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
      const others = host.workbook.sheets.filter(
        (other) => other !== sheet && other.visibility === "Visible",
      );
      if (visibility !== "Visible" && others.length === 0) throw invalidOperation();
      const before = sheet.visibility;
      host.workbook.journal.remember(sheet);
      sheet.visibility = visibility;
      host.emit({ kind: "visibility", sheet, before });
    },
    Position: ({ host, sheet }, value) => {
      mustAllowStructure(host);
      host.workbook.journal.remember(host.workbook);
      const others = host.workbook.sheets.filter((other) => other !== sheet);
      others.splice(integer(value), 0, sheet);
      host.workbook.sheets = others;
    },
    Gridlines: ({ host, sheet }, value) => {
      host.workbook.journal.remember(sheet);
      sheet.showGridlines = value === true;
    },
    TabColor: ({ host, sheet }, value) => {
      mustAllowStructure(host);
      host.workbook.journal.remember(sheet);
      sheet.tabColor = text(value);
    },
  },
  nav: {
    AutoFilter: ({ host, sheet }) => hostObject(AUTO_FILTER, { host, sheet, table: undefined }),
    Charts: (ref) => hostObject(CHARTS, ref),
    FreezePanes: (ref) => hostObject(FREEZE_PANES, ref),
    Names: (ref) => hostObject(NAMES, ref),
    PageLayout: (ref) => hostObject(PAGE_LAYOUT, ref),
    Protection: (ref) => hostObject(PROTECTION, ref),
    Shapes: (ref) => hostObject(SHAPES, ref),
    Tables: ({ host, sheet }) =>
      hostObject(TABLE_COLLECTION, {
        host,
        tables: () => sheet.tables.map((table) => ({ host, sheet, table })),
        home: sheet,
      }),
  },
  call: {
    Activate: ({ host, sheet }) => {
      activateSheet(host, sheet);
      return null;
    },
    Delete: ({ host, sheet }) => {
      deleteSheet(host, sheet);
      host.clearUndo();
      return null;
    },
    GetRange: ({ host, sheet }, address) => {
      if (address === null || address === undefined) return host.range(sheet, WHOLE_SHEET);
      const place = placeAt(host, sheet, text(address));
      return host.range(place.sheet, place.block);
    },
    GetRangeByIndexes: ({ host, sheet }, row, column, rows, columns) => {
      const block = {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      };
      if (!isWithinSheet(block)) throw invalidArgument();
      return host.range(sheet, block);
    },
    GetCell: ({ host, sheet }, row, column) =>
      host.range(sheet, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
    GetUsedRange: (ref, valuesOnly) =>
      used(ref, valuesOnly) ?? ref.host.range(ref.sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNext: ({ host, sheet }, visibleOnly) => neighbour(host, sheet, 1, visibleOnly) ?? notFound(),
    GetNextOrNullObject: ({ host, sheet }, visibleOnly) => neighbour(host, sheet, 1, visibleOnly),
    GetPrevious: ({ host, sheet }, visibleOnly) => neighbour(host, sheet, -1, visibleOnly) ?? notFound(),
    GetPreviousOrNullObject: ({ host, sheet }, visibleOnly) => neighbour(host, sheet, -1, visibleOnly),
  },
};

function used({ host, sheet }: SheetRef, valuesOnly: unknown): HostObject | null {
  const block = sheet.usedBlock(valuesOnly === true);
  return block ? host.range(sheet, block) : null;
}

function notFound(): never {
  throw itemNotFound();
}
