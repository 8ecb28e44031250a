/**
 * Brings the texts that ExcelJS wrote into the file's own list of texts. Texts the file has keep their
 * number, so sheets that nobody touched need not be rewritten; new ones are added behind.
 */
import { MAIN_NAMESPACE } from "./file-styles";
import { attribute, children, findElement, inner, unescapeXml, withAttribute, withChildren } from "./xml";

export interface MergedStrings {
  readonly xml: string;
  /** The file's number for each of ExcelJS's texts. */
  readonly numbers: readonly number[];
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${MAIN_NAMESPACE}"/>`;

export function mergeStrings(fileXml: string | undefined, writtenXml: string | undefined): MergedStrings {
  const xml = fileXml ?? EMPTY;
  const list = itemsOf(xml);
  const places = new Map<string, number>();
  list.forEach((item, place) => {
    const key = keyOf(item);
    if (!places.has(key)) places.set(key, place);
  });
  const numbers = itemsOf(writtenXml ?? EMPTY).map((item) => {
    const known = places.get(keyOf(item));
    if (known !== undefined) return known;
    const place = list.push(item) - 1;
    places.set(keyOf(item), place);
    return place;
  });
  return { xml: withItems(xml, list), numbers };
}

function itemsOf(xml: string): string[] {
  const found = findElement(xml, "sst");
  return found ? children(inner(xml.slice(found.start, found.end))) : [];
}

/** Plain texts are the same where they read the same; formatted ones where they are written the same. */
function keyOf(item: string): string {
  const plain = /^<si>\s*<t(?:\s[^>]*)?>([^<]*)<\/t>/.exec(item);
  if (!plain || item.includes("<r>")) return item.replace(/>\s+</g, "><");
  return `text ${unescapeXml(plain[1] ?? "").replaceAll("\r\n", "\n")}`;
}

function withItems(xml: string, items: readonly string[]): string {
  const found = findElement(xml, "sst");
  if (!found) return xml;
  const list = withChildren(xml.slice(found.start, found.end), items);
  const counted = ["count", "uniqueCount"].reduce(
    (text, name) =>
      attribute(text, name) === undefined ? text : withAttribute(text, name, String(items.length)),
    list,
  );
  return xml.slice(0, found.start) + counted + xml.slice(found.end);
}
