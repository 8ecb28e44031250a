/** The parts of an .xlsx file that matter here: which there are, and how they hang together. */
import type JSZip from "jszip";
import { attribute, children, element, inner, unescapeXml, withoutPrefix } from "./xml";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `table` … */
  readonly kind: string;
  /** Path of the part it leads to; undefined for what lies outside the file. */
  readonly target?: string;
}

export interface PackageSheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  /** A chart sheet or dialog has no cells. */
  readonly hasCells: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
  /** Belongs to one sheet only. */
  readonly local: boolean;
}

export interface BookPackage {
  readonly zip: JSZip;
  readonly workbookPath: string;
  readonly workbookXml: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly PackageSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly stylesPath: string | undefined;
  readonly stringsPath: string | undefined;
}

/** Undefined where the zip holds no workbook. */
export async function readPackage(zip: JSZip): Promise<BookPackage | undefined> {
  const root = await readRelations(zip, "");
  const workbookPath = root.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const text = await zip.file(workbookPath)?.async("string");
  if (text === undefined) return undefined;
  const workbookXml = withoutPrefix(text);
  const relations = await readRelations(zip, workbookPath);
  const targetOf = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind)?.target;
  return {
    zip,
    workbookPath,
    workbookXml,
    relations,
    sheets: readSheets(zip, workbookXml, relations),
    names: readNames(workbookXml),
    date1904: /^(?:1|true)$/.test(attribute(element(workbookXml, "workbookPr") ?? "", "date1904") ?? ""),
    stylesPath: targetOf("styles"),
    stringsPath: targetOf("sharedStrings"),
  };
}

/** Where a part leads to. */
export async function readRelations(zip: JSZip, part: string): Promise<Relation[]> {
  const xml = (await zip.file(relationsPath(part))?.async("string")) ?? "";
  const found = element(xml, "Relationships");
  return found === undefined ? [] : children(inner(found)).map((relation) => readRelation(relation, part));
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelation(xml: string, part: string): Relation {
  const kind = (attribute(xml, "Type") ?? "").split("/").at(-1) ?? "";
  const id = attribute(xml, "Id") ?? "";
  if (attribute(xml, "TargetMode") === "External") return { id, kind };
  return { id, kind, target: resolvePath(part, attribute(xml, "Target") ?? "") };
}

function resolvePath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.trim().split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function readSheets(zip: JSZip, workbookXml: string, relations: readonly Relation[]): PackageSheet[] {
  const list = element(workbookXml, "sheets");
  return (list === undefined ? [] : children(inner(list))).flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === relationId(sheet));
    if (relation?.target === undefined) return [];
    return [
      {
        name: attribute(sheet, "name") ?? "",
        path: relation.target,
        hidden: /hidden/i.test(attribute(sheet, "state") ?? ""),
        hasCells: relation.kind === "worksheet" && zip.file(relation.target) !== null,
      },
    ];
  });
}

/** The attribute `r:id`, whatever the file calls that namespace. */
function relationId(tag: string): string {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "";
}

function readNames(workbookXml: string): DefinedName[] {
  const list = element(workbookXml, "definedNames");
  return (list === undefined ? [] : children(inner(list))).map((xml) => ({
    name: attribute(xml, "name") ?? "",
    text: unescapeXml(inner(xml)),
    local: attribute(xml, "localSheetId") !== undefined,
  }));
}
