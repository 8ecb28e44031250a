import type { Element } from "@xmldom/xmldom";
import { attribute, everyElement, nameOf, textOf, valuesOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

const SETTINGS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];

/** Every address of the manifest, with the element that holds it. */
export function* addressesIn(root: Element): Generator<readonly [Element, string]> {
  for (const element of everyElement(root)) {
    if (SETTINGS.includes(nameOf(element))) yield* valuesOf(element);
    for (const name of ["Url", "ResourcesUrl"]) {
      const value = nameOf(element) === "ExtendedOverrides" ? attribute(element, name) : undefined;
      if (value !== undefined) yield [element, value];
    }
  }
}

/** Excel loads nothing that is not https. */
export function* https({ root }: ManifestRead): Generator<Complaint> {
  for (const [element, address] of addressesIn(root)) {
    if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
      yield [element, `${address} is not an https address.`];
    }
  }
}

/** An AppDomain is a host alone, and that of the pane is one of them. */
export function* appDomains({ root, base }: ManifestRead): Generator<Complaint> {
  const domains = [...everyElement(root)].filter((element) => nameOf(element) === "AppDomain");
  for (const domain of domains) {
    const text = textOf(domain);
    if (!URL.canParse(text) || new URL(text).origin !== text) {
      yield [domain, `AppDomain ${text} must be https:// and a host, nothing behind it.`];
    }
  }
  const own = URL.canParse(base) ? new URL(base).origin : base;
  const list = domains[0]?.parentElement;
  if (list && !domains.some((domain) => textOf(domain).startsWith(own))) {
    yield [list, `The pane's own host ${own} is not among the AppDomains.`];
  }
}

/** In a built folder every file that the manifest names lies where it says. */
export function* servedFiles({ root, base, built, served }: ManifestRead): Generator<Complaint> {
  if (!built) return;
  for (const [element, address] of addressesIn(root)) {
    if (address.startsWith(base) && served(address) === undefined) {
      yield [element, `${address.slice(base.length)} is not in the built folder.`];
    }
  }
}
