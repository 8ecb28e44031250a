/** Excel.Workbook: where every path begins. */
import { itemNotFound } from "../../engine/excel-error";
import { hostObject, type Kind } from "../host-object";
import type { Host } from "../host";
import { APPLICATION } from "./application";
import { CUSTOM_XML_PARTS } from "./custom-xml-parts";
import { FUNCTIONS } from "./functions";
import { NAMES } from "./names";
import { WORKBOOK_PROPERTIES } from "./workbook-properties";
import { WORKBOOK_PROTECTION } from "./workbook-protection";
import { SETTINGS } from "./settings";
import { TABLE_COLLECTION } from "./table-collection";
import { TABLE } from "./table";
import { WORKSHEET_COLLECTION } from "./worksheet-collection";
import { text } from "../arguments";

export const WORKBOOK: Kind<Host> = {
  name: "Workbook",
  get: {
    Name: ({ workbook }) => workbook.fileName,
    ReadOnly: ({ workbook }) => workbook.readOnly,
    IsDirty: ({ workbook }) => workbook.version > 0,
  },
  nav: {
    Application: (host) => hostObject(APPLICATION, host),
    CustomXmlParts: (host) => hostObject(CUSTOM_XML_PARTS, { host, namespace: undefined }),
    Functions: (host) => hostObject(FUNCTIONS, host),
    Names: (host) => hostObject(NAMES, { host, sheet: undefined }),
    Properties: (host) => hostObject(WORKBOOK_PROPERTIES, host),
    Protection: (host) => hostObject(WORKBOOK_PROTECTION, host),
    Settings: (host) => hostObject(SETTINGS, host),
    Tables: (host) =>
      hostObject(TABLE_COLLECTION, {
        host,
        tables: () =>
          host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ host, sheet, table }))),
        home: undefined,
      }),
    Worksheets: (host) => hostObject(WORKSHEET_COLLECTION, host),
  },
  call: {
    GetSelectedRange: (host) => {
      const sheet = host.workbook.activeSheet;
      return host.range(sheet, sheet.selection);
    },
    GetActiveCell: (host) => {
      const sheet = host.workbook.activeSheet;
      return host.range(sheet, { ...sheet.selection, rows: 1, columns: 1 });
    },
    GetActiveTableOrNullObject: (host) => {
      const sheet = host.workbook.activeSheet;
      const { row, column } = sheet.selection;
      const table = sheet.tables.find(
        ({ block }) =>
          row >= block.row &&
          row < block.row + block.rows &&
          column >= block.column &&
          column < block.column + block.columns,
      );
      return table ? hostObject(TABLE, { host, sheet, table }) : null;
    },
    Save: (host) => {
      host.clearUndo();
      return null;
    },
    _RemoveReference: (host, id) => {
      host.release(text(id));
      return null;
    },
    _GetRangeForEventByReferenceId: (host, id) => {
      const range = host.rangeOfEvent(text(id));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (host, id) => host.rangeOfEvent(text(id)) ?? null,
  },
};
