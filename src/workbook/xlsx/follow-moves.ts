/** Carries the moves of totals rows into the parts of the file that ExcelJS never sees. */
import type JSZip from "jszip";
import type { RowMove } from "../tables/row-move";
import { readRelations } from "./book-package";
import { movedAround, movedFormulas, movedNoteBoxes, movedNotes, movedText } from "./moved-xml";
import type { XlsxBook } from "./xlsx-book";
import type { XlsxSheet } from "./xlsx-sheet";
import { findElement, withoutPrefix } from "./xml";

const CHART = /^xl\/(?:charts|chartex)\/[^/]+\.xml$/i;
const DRAWING = /^xl\/drawings\/[^/]+\.xml$/i;

/** Rewrites in `out` what refers to moved rows, sheets that were written to left out. */
export async function followMoves(out: JSZip, book: XlsxBook): Promise<void> {
  if (book.moves.length === 0) return;
  for (const sheet of book.grids) {
    const { path } = sheet.facts;
    if (path === undefined) continue;
    if (!sheet.edited) await rewrite(out, path, (xml) => movedSheet(xml, sheet, book.moves));
    await followNotes(out, path, sheet.name, book.moves);
  }
  const each = (change: (xml: string, move: RowMove) => string) => (xml: string) =>
    book.moves.reduce(change, xml);
  for (const part of Object.keys(out.files)) {
    if (CHART.test(part))
      await rewrite(
        out,
        part,
        each((xml, move) => movedFormulas(xml, "", move)),
      );
    if (DRAWING.test(part)) await rewrite(out, part, each(movedTextLinks));
  }
}

/** The formulas a table keeps for its columns. */
export function movedColumnFormulas(xml: string, sheet: string, moves: readonly RowMove[]): string {
  return moves.reduce(
    (text, move) =>
      text.replace(
        /(<(calculatedColumnFormula|totalsRowFormula)\b[^>]*[^/]>|<(?:calculatedColumnFormula|totalsRowFormula)>)([^<]*)/g,
        (_, tag: string, __, formula: string) =>
          tag + movedText(formula, sheet, move, tag.startsWith("<totals") ? "all rows" : "fixed rows"),
      ),
    xml,
  );
}

/** A sheet nobody wrote to: its formulas as they are now, everything else as it was. */
function movedSheet(xml: string, sheet: XlsxSheet, moves: readonly RowMove[]): string {
  const around = movedAround(xml, sheet.name, moves);
  const rows = findElement(around, "sheetData");
  if (!rows || sheet.followed.size === 0) return around;
  const data = around
    .slice(rows.start, rows.end)
    .replace(/<c\b[^>]*?\sr="([A-Z]+\d+)"[^>]*(?<!\/)>[^]*?<\/c>/g, (cell, address: string) => {
      const changed = sheet.followed.get(address);
      if (!changed) return cell;
      const next = withFormula(cell, changed.formula);
      return changed.hasResult ? next : next.replace(/<v>[^<]*<\/v>/, "");
    });
  return around.slice(0, rows.start) + data + around.slice(rows.end);
}

/** Formulas that shared one text each have their own now. */
function withFormula(cell: string, formula: string): string {
  return cell.replace(/<f\b([^>]*?)(?:\/>|>[^<]*<\/f>)/, (_, attributes: string) => {
    const isShared = /\st=["']shared["']/.test(attributes);
    return `<f${isShared ? "" : attributes}>${escapeText(formula)}</f>`;
  });
}

async function followNotes(
  out: JSZip,
  path: string,
  sheet: string,
  moves: readonly RowMove[],
): Promise<void> {
  const own = moves.filter((move) => move.sheet === sheet);
  if (own.length === 0) return;
  for (const { kind, target } of await readRelations(out, path)) {
    if (target === undefined) continue;
    if (kind === "comments" || kind === "threadedComment")
      await rewrite(out, target, (xml) => own.reduce(movedNotes, xml));
    if (kind === "vmlDrawing") await rewrite(out, target, (xml) => own.reduce(movedNoteBoxes, xml));
  }
}

/** Boxes that show the text of a cell. */
function movedTextLinks(xml: string, move: RowMove): string {
  return xml.replace(
    /(\stextlink=")([^"]*)/g,
    (_, tag: string, text: string) => tag + movedText(text, "", move),
  );
}

/** Parts that do not change stay byte by byte. */
async function rewrite(out: JSZip, part: string, change: (xml: string) => string): Promise<void> {
  const xml = await out.file(part)?.async("string");
  if (xml === undefined) return;
  const plain = withoutPrefix(xml);
  const next = change(plain);
  if (next !== plain) out.file(part, next);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
