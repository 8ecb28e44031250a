/** Puts a sheet that Kebu made, with its table, notes and pictures, into the file. */
import type JSZip from "jszip";
import { readRelations, relationsPath } from "./book-package";
import { composeNewSheet, type Numbers } from "./compose-sheet";
import type { NewSheetEntry } from "./compose-workbook";
import { writeList } from "./list-part";
import { addContentType, addRelation, freePart } from "./part-names";
import { putPictures } from "./put-pictures";
import type { XlsxSheet } from "./xlsx-sheet";
import { attribute, openingTag, withAttribute } from "./xml";

const STEMS: Readonly<Record<string, readonly [stem: string, ending: string]>> = {
  table: ["xl/tables/table", ".xml"],
  comments: ["xl/comments", ".xml"],
  vmlDrawing: ["xl/drawings/vmlDrawing", ".vml"],
};

/** Adds the sheet as ExcelJS wrote it; answers how the workbook is to name it. */
export async function addNewSheet(
  out: JSZip,
  written: JSZip,
  workbookPath: string,
  sheet: XlsxSheet,
  writtenPart: string,
  numbers: Numbers,
): Promise<NewSheetEntry> {
  const part = freePart(out, "xl/worksheets/sheet", ".xml");
  const xml = (await written.file(writtenPart)?.async("string")) ?? "";
  out.file(part, composeNewSheet(xml, numbers, sheet.moves));
  await addContentType(out, part, "worksheet");
  await addSheetParts(out, written, sheet, writtenPart, part);
  await putPictures(out, part, sheet.pictures ?? []);
  const relationId = await addRelation(out, workbookPath, "worksheet", part);
  return { name: sheet.name, relationId };
}

/** What the sheet leads to, under names that are free in the file; the ids within the sheet stay. */
async function addSheetParts(
  out: JSZip,
  written: JSZip,
  sheet: XlsxSheet,
  from: string,
  to: string,
): Promise<void> {
  let relations = await written.file(relationsPath(from))?.async("string");
  if (relations === undefined) return;
  for (const { kind, target } of await readRelations(written, from)) {
    const [stem, ending] = STEMS[kind] ?? [];
    const text = target === undefined ? undefined : await written.file(target)?.async("string");
    if (stem === undefined || ending === undefined || target === undefined || text === undefined) continue;
    const part = freePart(out, stem, ending);
    out.file(part, kind === "table" ? await newTable(out, text, sheet) : text);
    await addContentType(out, part, kind);
    const name = target.split("/").at(-1) ?? "";
    // Relative to xl/worksheets/: ExcelJS does not find a table by its path from the root.
    relations = relations.replace(
      new RegExp(`Target="[^"]*/${name.replaceAll(".", "\\.")}"`),
      `Target="${part.replace(/^xl\//, "../")}"`,
    );
  }
  out.file(relationsPath(to), relations);
}

/** Numbers and names of tables must differ throughout the file. */
async function newTable(out: JSZip, xml: string, sheet: XlsxSheet): Promise<string> {
  const start = xml.search(/<table[\s>]/);
  const own = openingTag(xml.slice(start));
  const ids: number[] = [];
  const names = new Set<string>();
  for (const path of Object.keys(out.files).filter((name) => /tables\/[^/]*\.xml$/.test(name))) {
    const other = (await out.file(path)?.async("string")) ?? "";
    const table = openingTag(other.slice(other.search(/<(?:\w+:)?table[\s>]/)));
    ids.push(Number(attribute(table, "id") ?? 0));
    names.add((attribute(table, "displayName") ?? "").toLowerCase());
  }
  const wanted = attribute(own, "displayName") ?? "";
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  let table = withAttribute(own, "id", String(Math.max(0, ...ids) + 1));
  table = withAttribute(withAttribute(table, "name", name), "displayName", name);
  const list = sheet.lists[0];
  const next = xml.slice(0, start) + table + xml.slice(start + own.length);
  return list ? writeList(next, list) : next;
}
