/** Excel.SettingCollection: the add-in's own settings, kept in the file. Saving them empties the undo stack. */
import { itemNotFound } from "../../engine/excel-error";
import { mustAllowChange } from "../../engine/may-write";
import { text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type HostObject, type Kind } from "../host-object";

interface SettingRef {
  readonly host: Host;
  readonly key: string;
}

const SETTING: Kind<SettingRef> = {
  name: "Setting",
  ids: ({ key }) => ({ _Id: key, Key: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ host, key }) => host.workbook.settings.get(key),
  },
  set: { Value: ({ host, key }, value) => put(host, key, value) },
  call: {
    Delete: ({ host, key }) => {
      remember(host);
      host.workbook.settings.delete(key);
      return null;
    },
  },
};

export const SETTINGS: Kind<Host> = {
  name: "SettingCollection",
  items: (host) => [...host.workbook.settings.keys()].map((key) => hostObject(SETTING, { host, key })),
  item: (host, key) => {
    const found = find(host, key);
    if (!found) throw itemNotFound();
    return found;
  },
  call: {
    Add: (host, key, value) => {
      put(host, text(key), value);
      return find(host, key);
    },
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItemOrNullObject: find,
  },
};

function find(host: Host, key: unknown): HostObject | null {
  const name = text(key);
  return host.workbook.settings.has(name) ? hostObject(SETTING, { host, key: name }) : null;
}

function put(host: Host, key: string, value: unknown): void {
  remember(host);
  host.workbook.settings.set(key, value);
}

function remember(host: Host): void {
  mustAllowChange(host.workbook);
  host.workbook.journal.remember(host.workbook);
  host.clearUndo();
}
