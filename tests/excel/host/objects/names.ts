/** Excel.NamedItemCollection, of the workbook or of one sheet. */
import { absoluteAddressOf, quoteSheet } from "../../book/a1";
import { WORKBOOK_SCOPE, type SimName } from "../../book/name";
import type { SimSheet } from "../../book/sheet";
import { sameName } from "../../book/workbook";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../engine/excel-error";
import { isName } from "../../engine/is-name";
import { mustAllowChange } from "../../engine/may-write";
import { placeOf, selfOf, text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type HostObject, type Kind } from "../host-object";
import { RangeRef } from "../range-ref";
import { NAMED_ITEM } from "./named-item";

interface NamesRef {
  readonly host: Host;
  /** Undefined: the names of the workbook. */
  readonly sheet: SimSheet | undefined;
}

export const NAMES: Kind<NamesRef> = {
  name: "NamedItemCollection",
  items: (names) => namesOf(names).map((item) => hostObject(NAMED_ITEM, { host: names.host, item })),
  item: (names, key) => {
    const found = find(names, key);
    if (!found) throw itemNotFound();
    return found;
  },
  call: {
    GetCount: (names) => namesOf(names).length,
    GetItemOrNullObject: find,
    Add: (names, name, reference, comment) => {
      const { host, sheet } = names;
      mustAllowChange(host.workbook);
      const written = text(name);
      if (!isName(written)) throw invalidArgument();
      if (find(names, written)) throw itemAlreadyExists();
      host.workbook.journal.remember(host.workbook);
      const item = {
        name: written,
        scope: sheet?.id ?? WORKBOOK_SCOPE,
        formula: formulaOf(host, reference),
        visible: true,
        comment: typeof comment === "string" ? comment : "",
      };
      host.workbook.names = [...host.workbook.names, item];
      return hostObject(NAMED_ITEM, { host, item });
    },
  },
};

function namesOf({ host, sheet }: NamesRef): readonly SimName[] {
  const scope = sheet?.id ?? WORKBOOK_SCOPE;
  return host.workbook.names.filter((item) => item.scope === scope);
}

function find(names: NamesRef, key: unknown): HostObject | null {
  const item = namesOf(names).find(({ name }) => sameName(name, text(key)));
  return item ? hostObject(NAMED_ITEM, { host: names.host, item }) : null;
}

function formulaOf(host: Host, reference: unknown): string {
  if (selfOf(reference) instanceof RangeRef) {
    const { sheet, block } = placeOf(host, host.workbook.activeSheet, reference);
    return `=${quoteSheet(sheet.name)}!${absoluteAddressOf(block)}`;
  }
  const written = text(reference);
  if (!written.startsWith("=")) throw invalidArgument();
  return written;
}
