/** Excel.NamedItem. */
import { parseAddress, splitSheet } from "../../book/a1";
import { WORKBOOK_SCOPE, type SimName } from "../../book/name";
import { invalidReference } from "../../engine/excel-error";
import { mustAllowChange } from "../../engine/may-write";
import type { Place } from "../../engine/shift";
import { text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type Kind } from "../host-object";
import { WORKSHEET } from "./worksheet";

interface NameRef {
  readonly host: Host;
  readonly item: SimName;
}

export const NAMED_ITEM: Kind<NameRef> = {
  name: "NamedItem",
  ids: ({ item }) => ({ _Id: item.name, Name: item.name }),
  get: {
    Name: ({ item }) => item.name,
    Formula: ({ item }) => item.formula,
    Scope: ({ item }) => (item.scope === WORKBOOK_SCOPE ? "Workbook" : "Worksheet"),
    Type: (ref) => (placeOfName(ref) ? "Range" : ref.item.formula.includes("#REF!") ? "Error" : "String"),
    Value: (ref) => valueOf(ref),
    Visible: ({ item }) => item.visible,
    Comment: ({ item }) => item.comment,
  },
  set: {
    Formula: ({ host, item }, value) => {
      remember(host, item);
      item.formula = text(value);
    },
    Visible: ({ host, item }, value) => {
      remember(host, item);
      item.visible = value === true;
    },
    Comment: ({ host, item }, value) => {
      remember(host, item);
      item.comment = text(value);
    },
  },
  nav: {
    WorksheetOrNullObject: ({ host, item }) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === item.scope);
      return sheet ? hostObject(WORKSHEET, { host, sheet }) : null;
    },
  },
  call: {
    GetRange: (ref) => {
      const place = placeOfName(ref);
      if (!place) throw invalidReference();
      return ref.host.range(place.sheet, place.block);
    },
    GetRangeOrNullObject: (ref) => {
      const place = placeOfName(ref);
      return place ? ref.host.range(place.sheet, place.block) : null;
    },
    Delete: ({ host, item }) => {
      mustAllowChange(host.workbook);
      host.workbook.journal.remember(host.workbook);
      host.workbook.names = host.workbook.names.filter((other) => other !== item);
      return null;
    },
  },
};

function placeOfName({ host, item }: NameRef): Place | undefined {
  const { sheet: name, address } = splitSheet(item.formula.slice(1));
  const sheet = name === undefined ? undefined : host.workbook.sheetNamed(name);
  const block = parseAddress(address);
  return sheet && block ? { sheet, block } : undefined;
}

/** A range's address with its sheet; a constant's value; of a name whose cells are gone #REF!. */
function valueOf(ref: NameRef): string {
  const { formula } = ref.item;
  if (formula.includes("#REF!")) return "#REF!";
  return placeOfName(ref) ? formula.slice(1) : formula.slice(1).replace(/^"(.*)"$/, "$1");
}

function remember(host: Host, item: SimName): void {
  mustAllowChange(host.workbook);
  host.workbook.journal.remember(item);
}
