/** Walking a manifest's elements. A kind is a name with its namespace, `bt:Image`, and its xsi:type where it has one. */
import type { Element } from "@xmldom/xmldom";

export const NAMESPACES = {
  base: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basicTypes: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  instance: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

const PREFIXES: Readonly<Record<string, string>> = {
  [NAMESPACES.base]: "",
  [NAMESPACES.overrides]: "or:",
  [NAMESPACES.basicTypes]: "bt:",
};

/** `or:Group`: `or:` stands for the namespace of VersionOverrides, nothing for that of OfficeApp, `?:` for any other. */
export function nameOf(element: Element): string {
  return (PREFIXES[element.namespaceURI ?? ""] ?? "?:") + (element.localName ?? element.nodeName);
}

/** `or:Action(ShowTaskpane)`; just the name where there is no xsi:type. */
export function kindOf(element: Element): string {
  const type = typeOf(element);
  return type === undefined ? nameOf(element) : `${nameOf(element)}(${type})`;
}

export function typeOf(element: Element): string | undefined {
  return element.getAttributeNS(NAMESPACES.instance, "type") ?? undefined;
}

export function children(element: Element): Element[] {
  return [...element.children];
}

/** An element and everything below it, in the order of the file. */
export function* everyElement(root: Element): Generator<Element> {
  yield root;
  for (const child of children(root)) yield* everyElement(child);
}

/** Every element of a name, `bt:Image`, below `root`. */
export function named(root: Element, name: string): Element[] {
  return [...everyElement(root)].filter((element) => nameOf(element) === name);
}

/** The first element down a path of names, `Requirements/Sets`; undefined where one is missing. */
export function first(root: Element, path: string): Element | undefined {
  let at: Element | undefined = root;
  for (const name of path.split("/")) {
    at = at && children(at).find((child) => nameOf(child) === name);
  }
  return at;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** The text a resource or setting shows: its default, then that of each other language, with the element that holds it. */
export function* valuesOf(setting: Element): Generator<readonly [Element, string]> {
  const value = attribute(setting, "DefaultValue");
  if (value !== undefined) yield [setting, value];
  for (const child of children(setting)) {
    const other = attribute(child, "Value");
    if (other !== undefined) yield [child, other];
  }
}
