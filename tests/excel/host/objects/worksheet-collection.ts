/** Excel.WorksheetCollection. */
import type { SimSheet } from "../../book/sheet";
import { sameName } from "../../book/workbook";
import { itemNotFound } from "../../engine/excel-error";
import { addSheet } from "../../engine/sheets";
import { text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type HostObject, type Kind } from "../host-object";
import { WORKSHEET } from "./worksheet";

export const WORKSHEET_COLLECTION: Kind<Host> = {
  name: "WorksheetCollection",
  items: (host) => host.workbook.sheets.map((sheet) => hostObject(WORKSHEET, { host, sheet })),
  item: (host, key) => find(host, key) ?? notFound(),
  call: {
    Add: (host, name) =>
      hostObject(WORKSHEET, { host, sheet: addSheet(host, typeof name === "string" ? name : undefined) }),
    GetActiveWorksheet: (host) => hostObject(WORKSHEET, { host, sheet: host.workbook.activeSheet }),
    GetItemOrNullObject: find,
    GetCount: ({ workbook }, visibleOnly) => sheetsOf(workbook.sheets, visibleOnly).length,
    GetFirst: (host, visibleOnly) =>
      asObject(host, sheetsOf(host.workbook.sheets, visibleOnly)[0]) ?? notFound(),
    GetLast: (host, visibleOnly) =>
      asObject(host, sheetsOf(host.workbook.sheets, visibleOnly).at(-1)) ?? notFound(),
  },
};

/** A sheet's neighbour, `step` sheets on. */
export function neighbour(
  host: Host,
  sheet: SimSheet,
  step: number,
  visibleOnly: unknown,
): HostObject | null {
  const sheets = sheetsOf(host.workbook.sheets, visibleOnly, sheet);
  const at = sheets.indexOf(sheet) + step;
  return asObject(host, at < 0 ? undefined : sheets[at]);
}

function sheetsOf(sheets: readonly SimSheet[], visibleOnly: unknown, always?: SimSheet): readonly SimSheet[] {
  return visibleOnly === true
    ? sheets.filter((sheet) => sheet.visibility === "Visible" || sheet === always)
    : sheets;
}

/** By name or by id. */
function find(host: Host, key: unknown): HostObject | null {
  const name = text(key);
  return asObject(
    host,
    host.workbook.sheets.find((sheet) => sheet.id === name || sameName(sheet.name, name)),
  );
}

function asObject(host: Host, sheet: SimSheet | undefined): HostObject | null {
  return sheet ? hostObject(WORKSHEET, { host, sheet }) : null;
}

function notFound(): never {
  throw itemNotFound();
}
