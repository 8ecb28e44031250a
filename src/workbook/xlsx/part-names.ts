/** Adds parts to a package: free names, content types, relations. */
import type JSZip from "jszip";
import { relationsPath } from "./book-package";
import { attribute, children, element, escapeXml, inner } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Of parts that are named one by one. */
const CONTENT_TYPE: Readonly<Record<string, string>> = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  drawing: DRAWING,
};
/** Of parts that go by the ending of their name. */
const ENDINGS: Readonly<Record<string, readonly [ending: string, type: string]>> = {
  vmlDrawing: ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  png: ["png", "image/png"],
};

/** `xl/tables/table3.xml` where 1 and 2 are taken. */
export function freePart(zip: JSZip, stem: string, ending: string): string {
  let number = 1;
  while (zip.file(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

/** Says in the package what kind of part this is; an ending known by default needs no saying. */
export async function addContentType(zip: JSZip, part: string, kind: string): Promise<void> {
  const xml =
    (await zip.file(CONTENT_TYPES)?.async("string")) ?? `<Types xmlns="${PACKAGE}/content-types"></Types>`;
  const type = CONTENT_TYPE[kind];
  const [ending = "", ofEnding = ""] = ENDINGS[kind] ?? [];
  const entry = type
    ? `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`
    : `<Default Extension="${ending}" ContentType="${ofEnding}"/>`;
  if (xml.includes(entry) || (!type && new RegExp(`Extension=["']${ending}["']`, "i").test(xml))) return;
  const next = type
    ? xml.replace("</Types>", `${entry}</Types>`)
    : xml.replace(/(<Types\b[^>]*>)/, `$1${entry}`);
  zip.file(CONTENT_TYPES, next);
}

/** Takes back what was said of a part, and the part. */
export async function removePart(zip: JSZip, part: string, from: string): Promise<void> {
  zip.remove(part);
  const types = await zip.file(CONTENT_TYPES)?.async("string");
  if (types)
    zip.file(
      CONTENT_TYPES,
      types.replace(new RegExp(`<Override[^>]*PartName="/${part.replaceAll(".", "\\.")}"[^>]*/>`), ""),
    );
  const relations = await zip.file(relationsPath(from))?.async("string");
  const name = part.split("/").at(-1) ?? part;
  if (relations)
    zip.file(
      relationsPath(from),
      relations.replace(new RegExp(`<Relationship\\b[^>]*Target="[^"]*${name}"[^>]*/>`), ""),
    );
}

/** A relation from one part to another; answers its id. */
export async function addRelation(zip: JSZip, from: string, kind: string, target: string): Promise<string> {
  const path = relationsPath(from);
  const xml =
    (await zip.file(path)?.async("string")) ??
    `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const ids = new Set(
    children(inner(element(xml, "Relationships") ?? "<none/>")).map((one) => attribute(one, "Id")),
  );
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const entry = `<Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" Target="/${escapeXml(target)}"/>`;
  const opened = xml.replace(/<Relationships\b([^>]*?)\/>/, "<Relationships$1></Relationships>");
  zip.file(path, opened.replace("</Relationships>", `${entry}</Relationships>`));
  return `rId${number}`;
}
