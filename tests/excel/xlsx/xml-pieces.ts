/** Reading and writing single attributes and elements, on top of the project's own XML cuts. */
import { attribute, children, element, escapeXml, findElement, inner } from "../../../src/workbook/xlsx/xml";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">content</name>`; attributes that are undefined are left out, truth values are 1 and 0. */
export function tag(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(typeof value === "boolean" ? +value : value))}"`);
  const opening = `<${name}${written.join("")}`;
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** The elements inside the first element of this name; none where it is missing. */
export function childrenOf(xml: string, name: string): string[] {
  return children(inner(element(xml, name) ?? `<${name}/>`));
}

/** Every element of this name, one after the other. Not for elements that hold their like. */
export function elementsNamed(xml: string, name: string): string[] {
  const found: string[] = [];
  for (let at = findElement(xml, name); at; at = findElement(xml, name, at.end))
    found.push(xml.slice(at.start, at.end));
  return found;
}

/** Is a truth value of the file set? */
export function isOn(xml: string, name: string, ifMissing = false): boolean {
  const text = attribute(xml, name);
  return text === undefined ? ifMissing : text === "1" || text === "true";
}

export function numberOf(xml: string, name: string): number | undefined {
  const text = attribute(xml, name);
  const number = Number(text);
  return text === undefined || Number.isNaN(number) ? undefined : number;
}
