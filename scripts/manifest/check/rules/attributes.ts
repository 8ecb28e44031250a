import { ATTRIBUTES, isKnown, slots } from "../content-model";
import { everyElement, nameOf, NAMESPACES } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** Attributes that must be there, and none that Excel does not know: `ResourceUrl` for `ResourcesUrl` is just ignored. */
export function* attributes({ root }: ManifestRead): Generator<Complaint> {
  for (const element of everyElement(root)) {
    if (!isKnown(nameOf(element))) continue;
    const expected = slots(ATTRIBUTES[nameOf(element)] ?? "", "");
    const given = [...element.attributes].filter(isOwn).map((attribute) => attribute.name);
    for (const { name, least } of expected) {
      if (least > 0 && !given.includes(name)) yield [element, `${element.nodeName} has no ${name}.`];
    }
    for (const name of given) {
      if (!expected.some((slot) => slot.name === name))
        yield [element, `${element.nodeName} has no attribute ${name}.`];
    }
  }
}

/** Not a declaration of a namespace, not xsi:type. */
function isOwn(attribute: { readonly name: string; readonly namespaceURI: string | null }): boolean {
  return !attribute.name.startsWith("xmlns") && attribute.namespaceURI !== NAMESPACES.instance;
}
