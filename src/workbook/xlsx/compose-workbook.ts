/** `workbook.xml` as it is to be saved: the file's own, with new sheets, moved anchors and names added. */
import { ANCHOR_NAMES, isAnchorName, writeAnchor, type Anchors } from "../anchors";
import { attribute, children, element, escapeXml, findElement, inner, withAttribute } from "./xml";

export interface NewSheetEntry {
  readonly name: string;
  readonly relationId: string;
}

export interface WorkbookChanges {
  readonly sheets: readonly NewSheetEntry[];
  readonly anchors: Anchors;
  /** Keys of the anchors that are not as the file has them. */
  readonly moved: ReadonlySet<string>;
  /** `workbook.xml` as ExcelJS wrote it, for the print titles of new sheets. */
  readonly written: string;
  /** Are there formulas to be worked out anew when the file is opened? */
  readonly recalculate: boolean;
}

export function composeWorkbook(own: string, changes: WorkbookChanges): string {
  const withSheets = addSheets(own, changes.sheets);
  const names = [
    ...elementsOf(own, "definedNames").filter((xml) => !isMoved(xml, changes.moved)),
    ...movedAnchors(changes),
    ...localNames(withSheets, changes),
  ];
  const named = withNames(withSheets, names);
  return changes.recalculate ? withRecalculation(named) : named;
}

function addSheets(xml: string, sheets: readonly NewSheetEntry[]): string {
  const found = findElement(xml, "sheets");
  if (!found || sheets.length === 0) return xml;
  const standing = elementsOf(xml, "sheets");
  const prefix = /\s(\w+):id\s*=/.exec(standing.join(""))?.[1] ?? "r";
  let id = Math.max(0, ...standing.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0)));
  const added = sheets.map(
    ({ name, relationId }) =>
      `<sheet name="${escapeXml(name)}" sheetId="${++id}" ${prefix}:id="${relationId}"/>`,
  );
  const at = found.end - "</sheets>".length;
  return xml.slice(0, at) + added.join("") + xml.slice(at);
}

function isMoved(definedName: string, moved: ReadonlySet<string>): boolean {
  const name = attribute(definedName, "name") ?? "";
  const isGlobal = attribute(definedName, "localSheetId") === undefined;
  return isGlobal && isAnchorName(name) && moved.has(name.toLowerCase());
}

function movedAnchors({ anchors, moved }: WorkbookChanges): string[] {
  return ANCHOR_NAMES.flatMap((name) => {
    const anchor = moved.has(name.toLowerCase()) ? anchors.get(name.toLowerCase()) : undefined;
    if (!anchor || anchor === "broken") return [];
    return [`<definedName name="${name}">${escapeXml(writeAnchor(anchor))}</definedName>`];
  });
}

/** Names that belong to a new sheet, by the number the sheet has in this file. */
function localNames(xml: string, { sheets, written }: WorkbookChanges): string[] {
  const namesOf = (text: string): string[] =>
    elementsOf(text, "sheets").map((sheet) => attribute(sheet, "name") ?? "");
  const writtenNames = namesOf(written);
  const allNames = namesOf(xml);
  const isNew = new Set(sheets.map(({ name }) => name));
  return elementsOf(written, "definedNames").flatMap((definedName) => {
    const place = attribute(definedName, "localSheetId");
    const name = place === undefined ? undefined : writtenNames[Number(place)];
    if (name === undefined || !isNew.has(name)) return [];
    return [withAttribute(definedName, "localSheetId", String(allNames.indexOf(name)))];
  });
}

function withNames(xml: string, names: readonly string[]): string {
  const list = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  const found = findElement(xml, "definedNames");
  if (found) return xml.slice(0, found.start) + list + xml.slice(found.end);
  const before = ["externalReferences", "functionGroups", "sheets"].map(
    (name) => findElement(xml, name)?.end,
  );
  const at = before.find((end) => end !== undefined) ?? xml.lastIndexOf("</workbook>");
  return xml.slice(0, at) + list + xml.slice(at);
}

function withRecalculation(xml: string): string {
  const found = findElement(xml, "calcPr");
  if (found) {
    const next = withAttribute(xml.slice(found.start, found.end), "fullCalcOnLoad", "1");
    return xml.slice(0, found.start) + next + xml.slice(found.end);
  }
  const at =
    findElement(xml, "definedNames")?.end ??
    findElement(xml, "sheets")?.end ??
    xml.lastIndexOf("</workbook>");
  return `${xml.slice(0, at)}<calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}

function elementsOf(xml: string, list: string): string[] {
  const found = element(xml, list);
  return found === undefined ? [] : children(inner(found));
}
