import { named, textOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** Each button's function is one that the code associates; Excel would wait for it in vain otherwise. */
export function* actions({ root, associated }: ManifestRead): Generator<Complaint> {
  for (const element of named(root, "or:FunctionName")) {
    const name = textOf(element);
    if (!associated.has(name)) yield [element, `No code calls Office.actions.associate("${name}", …).`];
  }
}
