/** Excel.CustomXmlPartCollection: XML kept in the file, found by namespace. */
import { itemNotFound } from "../../engine/excel-error";
import { mustAllowChange } from "../../engine/may-write";
import type { SimXmlPart } from "../../book/workbook";
import { text } from "../arguments";
import type { Host } from "../host";
import { hostObject, type Kind } from "../host-object";

interface PartRef {
  readonly host: Host;
  readonly part: SimXmlPart;
}

interface PartsRef {
  readonly host: Host;
  /** Undefined: all of them. */
  readonly namespace: string | undefined;
}

const PART: Kind<PartRef> = {
  name: "CustomXmlPart",
  ids: ({ part }) => ({ Id: part.id }),
  get: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part.xml) },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ host, part }, xml) => {
      change(host);
      const { xmlParts } = host.workbook;
      host.workbook.xmlParts = xmlParts.map((other) =>
        other.id === part.id ? { ...other, xml: text(xml) } : other,
      );
      part.xml = text(xml);
      return null;
    },
    Delete: ({ host, part }) => {
      change(host);
      host.workbook.xmlParts = host.workbook.xmlParts.filter(({ id }) => id !== part.id);
      return null;
    },
  },
};

export const CUSTOM_XML_PARTS: Kind<PartsRef> = {
  name: "CustomXmlPartCollection",
  items: (parts) => partsOf(parts).map((part) => hostObject(PART, { host: parts.host, part })),
  item: (parts, id) => {
    const part = partsOf(parts).find((other) => other.id === id);
    if (!part) throw itemNotFound();
    return hostObject(PART, { host: parts.host, part });
  },
  call: {
    Add: ({ host }, xml) => {
      change(host);
      const part = { id: host.workbook.newId(), xml: text(xml) };
      host.workbook.xmlParts = [...host.workbook.xmlParts, part];
      return hostObject(PART, { host, part });
    },
    GetCount: (parts) => partsOf(parts).length,
    GetByNamespace: ({ host }, namespace) =>
      hostObject(CUSTOM_XML_PARTS, { host, namespace: text(namespace) }),
    GetOnlyItemOrNullObject: (parts) => {
      const [part, ...others] = partsOf(parts);
      return part && others.length === 0 ? hostObject(PART, { host: parts.host, part }) : null;
    },
    GetItemOrNullObject: (parts, id) => {
      const part = partsOf(parts).find((other) => other.id === id);
      return part ? hostObject(PART, { host: parts.host, part }) : null;
    },
  },
};

function partsOf({ host, namespace }: PartsRef): readonly SimXmlPart[] {
  const { xmlParts } = host.workbook;
  return namespace === undefined ? xmlParts : xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function namespaceOf(xml: string): string {
  return /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function change(host: Host): void {
  mustAllowChange(host.workbook);
  host.workbook.journal.remember(host.workbook);
}
