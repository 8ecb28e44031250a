import { TYPES } from "../content-model";
import { everyElement, nameOf, typeOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** It is a task pane add-in of Excel, and every element that needs an xsi:type has one that Excel knows. */
export function* types({ root }: ManifestRead): Generator<Complaint> {
  for (const element of everyElement(root)) {
    const known = TYPES[nameOf(element)];
    if (known && !known.includes(typeOf(element) ?? "")) {
      yield [
        element,
        `${element.nodeName} needs an xsi:type of ${known.join(" or ")}, not “${typeOf(element) ?? ""}”.`,
      ];
    }
  }
}
