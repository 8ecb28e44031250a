import { attribute, named } from "../elements";
import { readJson } from "../read-json";
import type { Complaint, ManifestRead } from "../finding";

/** Letters and digits in front of the dot of =KEBU.RANK(…). */
const NAMESPACE = /^[A-Z][A-Z0-9._]{2,127}$/;

/** The namespace is one Excel takes and is the same in every language: formulas travel between them. */
export function* namespace({ root }: ManifestRead): Generator<Complaint> {
  const resource = resourceOf(root, "or:Namespace");
  if (!resource) return;
  const name = attribute(resource, "DefaultValue") ?? "";
  if (!NAMESPACE.test(name)) yield [resource, `“${name}” cannot be a namespace of functions.`];
  if (resource.children.length > 0) yield [resource, "A namespace is never translated."];
}

/** Where the metadata of the functions is built, it is a list of functions with the same ids in each language. */
export function* functionsMetadata({ root, served }: ManifestRead): Generator<Complaint> {
  const metadata = named(root, "or:Metadata")[0];
  const resource = metadata && resourceOf(metadata, "or:SourceLocation");
  if (!resource) return;
  const address = attribute(resource, "DefaultValue") ?? "";
  const ids = functionIds(served(address));
  if (ids === undefined) return;
  if (ids === "") yield [resource, `${address} names no functions.`];
  for (const override of resource.children) {
    const other = attribute(override, "Value") ?? "";
    if (functionIds(served(other)) !== ids)
      yield [override, `${other} does not have the functions of ${address}.`];
  }
}

function resourceOf(root: ManifestRead["root"], name: string): ManifestRead["root"] | undefined {
  const reference = named(root, name)[0];
  const id = attribute(reference, "resid");
  const top = root.ownerDocument?.documentElement ?? root;
  return ["bt:Url", "bt:String"]
    .flatMap((kind) => named(top, kind))
    .find((found) => attribute(found, "id") === id);
}

/** Ids in order, joined; undefined where the file is not built. */
function functionIds(bytes: Buffer | undefined): string | undefined {
  const metadata = readJson<{ functions: { id: string }[] }>(bytes);
  return bytes && (metadata?.functions ?? []).map(({ id }) => id).join();
}
