/**
 * A sheet as it is to be saved: the file's own text with the rows replaced by those ExcelJS wrote.
 * Views, columns, merges, links, notes, print set-up and all else around the rows stay letter by letter;
 * only drop-down lists and colours are made to reach down to rows added below them.
 */
import type { RowMove } from "../tables/row-move";
import { readRange, writeRange } from "../cells/range-text";
import { findElement } from "./xml";
import type { Growth } from "./xlsx-sheet";

export interface Numbers {
  readonly styles: readonly number[];
  readonly differences: readonly number[];
  readonly strings: readonly number[];
}

/** The sheet's text with the rows of `written`. */
export function composeSheet(
  own: string,
  written: string,
  numbers: Numbers,
  sheet: { readonly growths: readonly Growth[]; readonly moves: readonly RowMove[] },
): string {
  const rows = findElement(own, "sheetData");
  const newRows = findElement(written, "sheetData");
  if (!rows || !newRows) throw new Error("sheet without rows");
  const ownRows = own.slice(rows.start, rows.end);
  const standing = withoutBlankRows(renumbered(written.slice(newRows.start, newRows.end), numbers));
  const data = withEmptyRows(standing, ownRows);
  const head = withDimension(own.slice(0, rows.start), written, data);
  return head + withOwnHeights(data, ownRows, sheet.moves) + grown(own.slice(rows.end), sheet.growths);
}

/** A sheet that Kebu made: all of ExcelJS's text, with the file's numbers. */
export function composeNewSheet(written: string, numbers: Numbers, growths: readonly Growth[]): string {
  const differences = (text: string): string =>
    text.replace(
      / dxfId="(\d+)"/g,
      (_, number: string) => ` dxfId="${numbers.differences[Number(number)] ?? 0}"`,
    );
  const rows = findElement(written, "sheetData");
  if (!rows) throw new Error("sheet without rows");
  const head = written
    .slice(0, rows.start)
    .replace(/ style="(\d+)"/g, (_, number: string) => ` style="${numbers.styles[Number(number)] ?? 0}"`);
  const data = renumbered(written.slice(rows.start, rows.end), numbers);
  return head + data + grown(differences(written.slice(rows.end)), growths);
}

/** No text in a row can look like these attributes: ExcelJS escapes the quotation marks. */
function renumbered(rows: string, { styles, strings }: Numbers): string {
  return rows
    .replaceAll(' x14ac:dyDescent="0.25"', "")
    .replace(/ s="(\d+)"/g, (_, number: string) => ` s="${styles[Number(number)] ?? 0}"`)
    .replace(/ t="s"><v>(\d+)/g, (_, number: string) => ` t="s"><v>${strings[Number(number)] ?? 0}`);
}

/** Rows in which nothing stands any more, and which look like any other, are no rows of the sheet. */
function withoutBlankRows(rows: string): string {
  return rows.replace(/<row r="\d+"(?: spans="[\d:]*")?\/>/g, "");
}

/** The dimension that ExcelJS wrote, down to the last row that is there. */
function withDimension(head: string, written: string, rows: string): string {
  const own = findElement(head, "dimension");
  const next = findElement(written, "dimension");
  if (!own || !next) return head;
  const last = /^<row r="(\d+)"/.exec(rows.slice(Math.max(0, rows.lastIndexOf("<row "))))?.[1];
  const dimension = written.slice(next.start, next.end).replace(/(:[A-Z]+)\d+/, `$1${last ?? "1"}`);
  return head.slice(0, own.start) + dimension + head.slice(own.end);
}

/** ExcelJS fixes the height of every row that has one; rows that fit themselves to their text shall go on doing so. */
function withOwnHeights(rows: string, ownRows: string, moves: readonly RowMove[]): string {
  const automatic = new Set<number>();
  for (const [tag] of ownRows.matchAll(/<row\b[^>]*\sht=[^>]*>/g))
    if (!/customHeight=["'](?:1|true)/.test(tag)) automatic.add(Number(/\sr=["'](\d+)/.exec(tag)?.[1]));
  for (const { from, to } of moves) {
    setOrDelete(automatic, to, automatic.has(from));
    setOrDelete(automatic, from, automatic.has(from - 1));
  }
  if (automatic.size === 0) return rows;
  return rows.replace(/(<row r="(\d+)"[^>]*) customHeight="1"/g, (whole, tag: string, row: string) =>
    automatic.has(Number(row)) ? tag : whole,
  );
}

function setOrDelete(rows: Set<number>, row: number, isIn: boolean): void {
  if (isIn) rows.add(row);
  else rows.delete(row);
}

/** Rows without cells that are hidden, coloured or of a certain height; ExcelJS leaves them out. */
function withEmptyRows(rows: string, ownRows: string): string {
  const empty = [...ownRows.matchAll(/<row\b([^>]*?)(?:\/>|>\s*<\/row>)/g)].filter(([, attributes]) =>
    /\s(?:s|ht|hidden|outlineLevel|collapsed)=/.test(attributes ?? ""),
  );
  if (empty.length === 0) return rows;
  const standing = [...rows.matchAll(/<row r="(\d+)"/g)].map((match) => ({
    row: Number(match[1]),
    at: match.index,
  }));
  const numbers = new Set(standing.map(({ row }) => row));
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  for (const [xml, attributes] of empty) {
    const row = Number(/\sr=["'](\d+)/.exec(attributes ?? "")?.[1]);
    if (numbers.has(row) || Number.isNaN(row)) continue;
    while (next < standing.length && standing[next]!.row < row) next++;
    const at = standing[next]?.at ?? (rows.endsWith("</sheetData>") ? rows.length - 12 : rows.length);
    if (!rows.endsWith("</sheetData>"))
      return `<sheetData>${empty.map(([whole]) => whole).join("")}</sheetData>`;
    pieces.push(rows.slice(from, at), xml.replace(/\s\w+:\w+="[^"]*"/g, ""));
    from = at;
  }
  return pieces.join("") + rows.slice(from);
}

/** Ranges of lists and colours that covered the last row before cover the rows added below it as well. */
function grown(tail: string, growths: readonly Growth[]): string {
  if (growths.length === 0) return tail;
  const reach = (ranges: string): string =>
    ranges
      .split(/\s+/)
      .map((range) => grownRange(range, growths))
      .join(" ");
  return tail
    .replace(
      /(<(?:\w+:)?(?:dataValidation|conditionalFormatting)\b[^>]*\ssqref=")([^"]*)/g,
      (_, tag: string, ranges: string) => tag + reach(ranges),
    )
    .replace(/(<xm:sqref>)([^<]*)/g, (_, tag: string, ranges: string) => tag + reach(ranges));
}

function grownRange(text: string, growths: readonly Growth[]): string {
  let range = readRange(text);
  if (!range) return text;
  const before = range.bottom;
  for (const { above, last, left, right } of growths) {
    const touches = range.left <= right && left <= range.right;
    if (touches && range.bottom >= above && range.bottom < last) range = { ...range, bottom: last };
  }
  return range.bottom === before ? text : writeRange(range);
}
