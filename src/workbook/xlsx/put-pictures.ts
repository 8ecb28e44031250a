/**
 * Lays pictures of Kebu's charts over a sheet. They go into the sheet's drawing beside whatever else is drawn
 * there; those of an earlier writing, and native charts that Kebu made in Excel, leave with the parts
 * that nothing else uses, so that nothing piles up.
 */
import type JSZip from "jszip";
import type { ChartPicture } from "../figures-sheet/figures-sheet";
import { DRAWN_BY_KEBU, PICTURE_NAME } from "../figures-sheet/drawn-names";
import { readRelations, relationsPath } from "./book-package";
import { addContentType, addRelation, freePart, removePart } from "./part-names";
import { pictureXml, EMPTY_DRAWING, RELATIONS } from "./picture-xml";
import { attribute, children, inner, openingTag } from "./xml";

/** What may follow a sheet's drawing. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** Puts these pictures on the sheet in that part of the file, and takes those away that Kebu put there before. */
export async function putPictures(
  out: JSZip,
  sheetPart: string,
  pictures: readonly ChartPicture[],
): Promise<void> {
  const standing = (await readRelations(out, sheetPart)).find(({ kind }) => kind === "drawing")?.target;
  if (standing === undefined && pictures.length === 0) return;
  const drawing = standing ?? (await newDrawing(out, sheetPart));
  await takeAway(out, drawing);
  const added: string[] = [];
  for (const [index, picture] of pictures.entries()) {
    const media = freePart(out, "xl/media/image", ".png");
    out.file(media, picture.png);
    await addContentType(out, media, "png");
    const relation = await addRelation(out, drawing, "image", media);
    added.push(pictureXml(picture, `${PICTURE_NAME}${index + 1}`, index + 1, relation));
  }
  const xml = await textOf(out, drawing);
  const opened = xml.replace(/<(\w+:)?wsDr\b([^>]*?)\/>/, "<$1wsDr$2></$1wsDr>");
  out.file(
    drawing,
    opened.replace(/<\/(?:\w+:)?wsDr>/, (end) => added.join("") + end),
  );
}

async function newDrawing(out: JSZip, sheetPart: string): Promise<string> {
  const drawing = freePart(out, "xl/drawings/drawing", ".xml");
  out.file(drawing, EMPTY_DRAWING);
  await addContentType(out, drawing, "drawing");
  const id = await addRelation(out, sheetPart, "drawing", drawing);
  const sheet = await textOf(out, sheetPart);
  const at = sheet.search(BEHIND_DRAWING);
  const element = `<drawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  out.file(sheetPart, sheet.slice(0, at) + element + sheet.slice(at));
  return drawing;
}

async function takeAway(out: JSZip, drawing: string): Promise<void> {
  const xml = await textOf(out, drawing);
  const [root = ""] = children(xml);
  const all = children(inner(root));
  const ours = all.filter((anchor) => drawnName(anchor).startsWith(DRAWN_BY_KEBU));
  if (ours.length === 0) return;
  const rest = all.filter((anchor) => !ours.includes(anchor));
  const prefix = /^<(\w+:)?wsDr/.exec(root)?.[1] ?? "";
  const tag = openingTag(root).replace(/\s*\/>$/, ">");
  out.file(
    drawing,
    xml.replace(root, () => `${tag}${rest.join("")}</${prefix}wsDr>`),
  );
  const used = new Set(relationIds(rest.join("")));
  for (const { id, target } of await readRelations(out, drawing))
    if (target !== undefined && !used.has(id) && relationIds(ours.join("")).includes(id))
      await removeUnused(out, target, drawing);
}

/** Removes a part that only this one leads to, and what only that leads to. */
async function removeUnused(out: JSZip, part: string, from: string): Promise<void> {
  const others = Object.keys(out.files).filter(
    (path) => path.endsWith(".rels") && path !== relationsPath(from),
  );
  for (const path of others) {
    const text = await textOf(out, path);
    if (text.includes(part.split("/").at(-1) ?? part)) return;
  }
  for (const { target } of await readRelations(out, part))
    if (target !== undefined) await removeUnused(out, target, part);
  await removePart(out, part, from);
  out.remove(relationsPath(part));
}

/** The name of what an anchor holds; of a group its own. */
function drawnName(anchor: string): string {
  const named = /<(?:\w+:)?cNvPr\b[^>]*>/.exec(anchor)?.[0];
  return named === undefined ? "" : (attribute(named, "name") ?? "");
}

function relationIds(xml: string): string[] {
  return [...xml.matchAll(/\s\w+:(?:embed|link|id)="([^"]*)"/g)].map(([, id = ""]) => id);
}

async function textOf(out: JSZip, part: string): Promise<string> {
  return (await out.file(part)?.async("string")) ?? "";
}
