/**
 * What is tied to a totals row outside the cells: merged cells, lists, colours, links, notes, names,
 * charts. When the row moved, their text in the file follows (`row-move.ts` says how). Whatever does not
 * belong to the row stays letter by letter.
 */
import { movedArea, type RowMove } from "../tables/row-move";
import { movedReferences, type WhichRows } from "../cells/formula-text";
import { readRange, writeRange } from "../cells/range-text";
import { followDataEnd } from "./follow-data-end";
import type { SheetMove } from "./xlsx-sheet";
import { escapeXml, findElement, unescapeXml } from "./xml";

const RULES = /<((?:\w+:)?(?:conditionalFormatting|dataValidation))(?=[\s>])(?:[^>]*?\/>|[^]*?<\/\1>)/g;
const FORMULAS = /(<((?:\w+:)?(?:formula\d?|f))(?:\s[^>]*[^/>])?>)([^<]*)(?=<\/\2>)/g;
const RANGES =
  /(<(?:\w+:)?(?:mergeCell|hyperlink|ignoredError|protectedRange|autoFilter|conditionalFormatting|dataValidation)\b[^>]*?\s(?:sqref|ref)=")([^"]*)/g;
const RANGE_TEXTS = /(<xm:sqref>)([^<]*)/g;
const LINKS = /(<hyperlink\b[^>]*?\slocation=")([^"]*)/g;

/** A sheet's text with all but its rows following. */
export function movedAround(xml: string, sheet: string, moves: readonly SheetMove[]): string {
  const rows = findElement(xml, "sheetData");
  if (!rows) return xml;
  const tail = moves.reduce(
    (text, move) => ("sheet" in move ? movedTail(text, sheet, move) : followDataEnd(text, move)),
    xml.slice(rows.end),
  );
  return xml.slice(0, rows.end) + tail;
}

/** Formulas of a part in which they stand in elements called `f` or `formula`: charts, rules. */
export function movedFormulas(
  xml: string,
  home: string,
  move: RowMove,
  which: WhichRows = "all rows",
): string {
  return xml.replace(
    FORMULAS,
    (_, tag: string, __, formula: string) => tag + movedText(formula, home, move, which),
  );
}

/** Formulas that stand in an attribute or between tags, escaped. */
export function movedText(text: string, home: string, move: RowMove, which: WhichRows = "all rows"): string {
  const formula = unescapeXml(text);
  const next = movedReferences(formula, home, move, which);
  return next === formula ? text : escapeXml(next);
}

/** Defined names of the workbook. A name with rows that are not fixed means another cell from every cell. */
export function movedNames(workbookXml: string, moves: readonly RowMove[]): string {
  const found = findElement(workbookXml, "definedNames");
  if (!found) return workbookXml;
  const names = moves.reduce(
    (xml, move) =>
      xml.replace(
        /(<definedName\b[^>]*>)([^<]*)/g,
        (_, tag: string, text: string) => tag + movedText(text, "", move, "fixed rows"),
      ),
    workbookXml.slice(found.start, found.end),
  );
  return workbookXml.slice(0, found.start) + names + workbookXml.slice(found.end);
}

/** Notes and threads of the sheet: `<comment ref="E6">`, `<threadedComment ref="E6">`. */
export function movedNotes(xml: string, move: RowMove): string {
  return xml.replace(
    /(<(?:\w+:)?(?:comment|threadedComment)\b[^>]*?\sref=")([^"]*)/g,
    (_, tag: string, ranges: string) => tag + movedRanges(ranges, move),
  );
}

/** The boxes in which notes are shown, which count rows and columns from 0. */
export function movedNoteBoxes(vml: string, move: RowMove): string {
  return vml.replace(/<x:ClientData\b[^>]*ObjectType=["']Note["'][^]*?<\/x:ClientData>/g, (box) => {
    const numberOf = (name: string): number =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(box)?.[1] ?? NaN) + 1;
    const column = numberOf("Column");
    if (numberOf("Row") !== move.from || column < move.left || column > move.right) return box;
    return box
      .replace(/(<x:Row>)[^<]*/, `$1${move.to - 1}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => tag + movedAnchor(anchor, move));
  });
}

function movedTail(tail: string, sheet: string, move: RowMove): string {
  const isOwn = sheet === move.sheet;
  const rules: string[] = [];
  // Rules first, each with its own ranges; a mark holds their place while the rest is done.
  const marked = tail.replace(RULES, (rule) => {
    const ranges = /\ssqref="([^"]*)"|<xm:sqref>([^<]*)/.exec(rule);
    const which = isOneRow(ranges?.[1] ?? ranges?.[2] ?? "") ? "all rows" : "fixed rows";
    rules.push(movedFormulas(rule, sheet, move, which));
    return `<kebu-rule ${rules.length - 1}>`;
  });
  const done = movedFormulas(marked, sheet, move)
    .replace(LINKS, (_, tag: string, text: string) => tag + movedText(text, "", move))
    .replace(/<kebu-rule (\d+)>/g, (_, index: string) => rules[Number(index)] ?? "");
  if (!isOwn) return done;
  const reach = (_: string, tag: string, ranges: string): string => tag + movedRanges(ranges, move);
  return done.replace(RANGES, reach).replace(RANGE_TEXTS, reach);
}

/** Formulas of a rule over several rows are taken anew for each of them. */
function isOneRow(ranges: string): boolean {
  const rows = ranges.split(/\s+/).flatMap((text) => {
    const range = readRange(text);
    return range ? [range.top, range.bottom] : [0, 1];
  });
  return new Set(rows).size <= 1;
}

function movedRanges(ranges: string, move: RowMove): string {
  return ranges
    .split(" ")
    .map((text) => {
      const range = readRange(text);
      const next = range && movedArea(range, move);
      return next && next !== range ? writeRange(next) : text;
    })
    .join(" ");
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedAnchor(anchor: string, move: RowMove): string {
  return anchor
    .split(",")
    .map((part, index) => {
      if (index !== 2 && index !== 6) return part;
      return part.replace(/\d+/, (row) => String(Math.max(0, Number(row) + move.to - move.from)));
    })
    .join(",");
}
