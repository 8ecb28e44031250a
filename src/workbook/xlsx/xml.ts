/**
 * Small cuts in XML text. A saved book keeps every part of the file it came from; only the pieces that
 * changed are cut out and replaced, so parts are handled as text and never rebuilt from a tree.
 */

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return characterOf(Number(decimal)) ?? whole;
      if (hex) return characterOf(parseInt(hex, 16)) ?? whole;
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

/** Undefined for a number that stands for no character. */
function characterOf(code: number): string | undefined {
  const LAST = 0x10ffff;
  return code <= LAST ? String.fromCodePoint(code) : undefined;
}

/** The value of an attribute in a tag, unescaped; undefined where the tag lacks it. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(openingTag(tag));
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : undefined;
}

/** The tag with the attribute set, or taken away where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const opening = openingTag(tag);
  const set = value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
  const standing = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const next = standing.test(opening)
    ? opening.replace(standing, () => set)
    : opening.replace(/\s*(\/?)>$/, (_, slash: string) => `${set}${slash}>`);
  return next + tag.slice(opening.length);
}

/** `<name …>` at the start of the text. */
export function openingTag(xml: string): string {
  return /^<[^>]*>/.exec(xml)?.[0] ?? xml;
}

/** Where the first element of this name stands, from its "<" to behind its end; undefined for none. */
export function findElement(xml: string, name: string, from = 0): { start: number; end: number } | undefined {
  const opening = new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "g");
  opening.lastIndex = from;
  const match = opening.exec(xml);
  if (!match) return undefined;
  const start = match.index;
  if (match[0].endsWith("/>")) return { start, end: start + match[0].length };
  const closing = `</${name}>`;
  const close = xml.indexOf(closing, start);
  return close < 0 ? undefined : { start, end: close + closing.length };
}

/** The text of the first element of this name; undefined for none. Not for elements that hold their like. */
export function element(xml: string, name: string): string | undefined {
  const found = findElement(xml, name);
  return found && xml.slice(found.start, found.end);
}

/** What stands between an element's tags. */
export function inner(xml: string): string {
  const opening = openingTag(xml);
  return opening.endsWith("/>") ? "" : xml.slice(opening.length, xml.lastIndexOf("</"));
}

/** The elements that follow one another in this text, each whole; texts and comments between are left out. */
export function children(xml: string): string[] {
  const found: string[] = [];
  const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)[^>]*?(\/?)>/g;
  let depth = 0;
  let start = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    if (/^<[!?]/.test(match[0])) continue;
    if (depth === 0) start = match.index;
    if (match[1] === "/") depth--;
    else if (match[2] !== "/") depth++;
    if (depth === 0) found.push(xml.slice(start, token.lastIndex));
  }
  return found;
}

/** An element with its children replaced; `count`, where it has one, follows. */
export function withChildren(xml: string, next: readonly string[]): string {
  const name = /^<([^\s/>]+)/.exec(xml)?.[1] ?? "";
  const opening = openingTag(xml).replace(/\s*\/>$/, ">");
  const counted =
    attribute(opening, "count") === undefined
      ? opening
      : withAttribute(opening, "count", String(next.length));
  return `${counted}${next.join("")}</${name}>`;
}

/**
 * Some programs write `<x:row>` where others write `<row>`. The same without the prefix, so that one
 * kind of text is enough; untouched where there is none.
 */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:workbook|worksheet|styleSheet|sst|table)[\s>]/.exec(xml.slice(0, 4000))?.[1];
  if (!prefix) return xml;
  return xml
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}
