import type { Element } from "@xmldom/xmldom";
import { attribute, everyElement, nameOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** The section of Resources in which each reference must find its id. */
const SECTION: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  "or:Runtime": "bt:Urls",
  "or:SourceLocation": "bt:Urls",
  "or:FunctionFile": "bt:Urls",
  "or:LearnMoreUrl": "bt:Urls",
  "or:Label": "bt:ShortStrings",
  "or:Title": "bt:ShortStrings",
  "or:Namespace": "bt:ShortStrings",
  "or:Description": "bt:LongStrings",
};

/** Every reference finds a resource of its kind; every id is there once, and is used. */
export function* resources({ root }: ManifestRead): Generator<Complaint> {
  const references = [...everyElement(root)].filter((element) => attribute(element, "resid") !== undefined);
  const byId = new Map<string, Element>();
  for (const resource of [...everyElement(root)].filter(isResource)) {
    const id = attribute(resource, "id") ?? "";
    if (byId.has(id)) yield [resource, `The resource ${id} is there twice.`];
    byId.set(id, resource);
  }
  for (const reference of references) {
    const id = attribute(reference, "resid") ?? "";
    const section = SECTION[nameOf(reference)] ?? "";
    const found = byId.get(id);
    if (!found) yield [reference, `${reference.nodeName} names the resource ${id}, which is not there.`];
    else if (sectionOf(found) !== section) {
      yield [
        reference,
        `${reference.nodeName} needs a resource of ${section}; ${id} is in ${sectionOf(found)}.`,
      ];
    }
  }
  const used = new Set(references.map((reference) => attribute(reference, "resid")));
  for (const [id, resource] of byId) {
    if (!used.has(id)) yield [resource, `The resource ${id} is not used.`];
  }
}

function isResource(element: Element): boolean {
  return nameOf(element).startsWith("bt:") && attribute(element, "id") !== undefined;
}

function sectionOf(resource: Element): string {
  return resource.parentElement ? nameOf(resource.parentElement) : "";
}
