import type { Element } from "@xmldom/xmldom";
import { CHILDREN, slots, TYPES, type Slot } from "../content-model";
import { children, everyElement, kindOf, nameOf, typeOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** An element that is not expected where it stands: misspelt, in the wrong parent, or in the wrong namespace. */
export function* knownChildren({ root }: ManifestRead): Generator<Complaint> {
  for (const { parent, expected } of families(root)) {
    for (const child of children(parent)) {
      if (expected.some((slot) => slot.name === nameOf(child))) continue;
      const meant = expected.find((slot) => localName(slot.name) === child.localName);
      const hint = meant ? ` It would have to be ${meant.name}: the prefix is part of the name.` : "";
      yield [child, `${child.nodeName} does not belong in ${parent.nodeName}.${hint}`];
    }
  }
}

/** Elements must follow each other as in the schema; the add-in does not load otherwise. */
export function* orderOfChildren({ root }: ManifestRead): Generator<Complaint> {
  for (const { parent, expected } of families(root)) {
    const order = expected.map((slot) => slot.name);
    const known = children(parent).filter((child) => order.includes(nameOf(child)));
    const late = known.find((child, index) => {
      const before = known[index - 1];
      return before && order.indexOf(nameOf(before)) > order.indexOf(nameOf(child));
    });
    if (late)
      yield [
        late,
        `${late.nodeName} stands too late. In ${parent.nodeName} the order is ${order.join(", ")}.`,
      ];
  }
}

/** What must be there is missing, or what may stand once stands twice. */
export function* countOfChildren({ root }: ManifestRead): Generator<Complaint> {
  for (const { parent, expected } of families(root)) {
    const names = children(parent).map(nameOf);
    for (const slot of expected) {
      const count = names.filter((name) => name === slot.name).length;
      if (count < slot.least) yield [parent, `${slot.name} is missing in ${parent.nodeName}.`];
      if (count > slot.most)
        yield [parent, `${slot.name} stands ${count} times in ${parent.nodeName}; once is allowed.`];
    }
  }
}

/** Elements whose content is known. One with a wrong xsi:type is left to the rule about types. */
function* families(root: Element): Generator<{ parent: Element; expected: readonly Slot[] }> {
  for (const parent of everyElement(root)) {
    const types = TYPES[nameOf(parent)];
    if (types && !types.includes(typeOf(parent) ?? "")) continue;
    yield { parent, expected: slots(CHILDREN[kindOf(parent)] ?? "", nameOf(parent)) };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
