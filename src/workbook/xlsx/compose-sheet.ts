/**
 * A sheet as it is to be saved: the file's own text with the rows replaced by those ExcelJS wrote.
 * Views, columns, merges, links, notes, print set-up and all else around the rows stay letter by letter;
 * only what is tied to rows that moved follows them (`moved-xml.ts`, `follow-data-end.ts`).
 */
import { movedAround } from "./moved-xml";
import { findElement } from "./xml";
import type { SheetMove } from "./xlsx-sheet";
import { columnLetters } from "../../model/column-letters";

export interface Numbers {
  readonly styles: readonly number[];
  readonly differences: readonly number[];
  readonly strings: readonly number[];
}

/** The sheet's text, in which all around the rows has followed the moves, with the rows of `written`. */
export function composeSheet(
  own: string,
  written: string,
  numbers: Numbers,
  moves: readonly SheetMove[],
): string {
  const rows = findElement(own, "sheetData");
  const newRows = findElement(written, "sheetData");
  if (!rows || !newRows) throw new Error("sheet without rows");
  const ownRows = own.slice(rows.start, rows.end);
  const standing = withoutBlankRows(
    renumbered(written.slice(newRows.start, newRows.end), numbers, ownDescents(ownRows)),
  );
  const data = withEmptyRows(standing, ownRows);
  const head = withDimension(own.slice(0, rows.start), written, data);
  return head + withOwnHeights(data, ownRows, moves) + own.slice(rows.end);
}

/** A sheet that Kebu made: all of ExcelJS's text, with the file's numbers. */
export function composeNewSheet(written: string, numbers: Numbers, moves: readonly SheetMove[]): string {
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
  return movedAround(head + data + differences(written.slice(rows.end)), "", moves);
}

/** How far below its line the text of each row reaches, which Excel notes and ExcelJS replaces by its own. */
function ownDescents(ownRows: string): ReadonlyMap<string, string> {
  const descents = new Map<string, string>();
  for (const [tag, descent = ""] of ownRows.matchAll(/<row\b[^>]*?( x14ac:dyDescent="[\d.]+")[^>]*>/g))
    descents.set(/\sr="(\d+)"/.exec(tag)?.[1] ?? "", descent);
  return descents;
}

/** No text in a row can look like these attributes: ExcelJS escapes the quotation marks. */
function renumbered(
  rows: string,
  { styles, strings }: Numbers,
  descents: ReadonlyMap<string, string> = new Map(),
): string {
  return rows
    .replace(
      /(<row r="(\d+)"[^>]*?) x14ac:dyDescent="0.25"/g,
      (_, tag: string, row: string) => tag + (descents.get(row) ?? ""),
    )
    .replace(/ s="(\d+)"/g, (_, number: string) => ` s="${styles[Number(number)] ?? 0}"`)
    .replace(/ t="s"><v>(\d+)/g, (_, number: string) => ` t="s"><v>${strings[Number(number)] ?? 0}`);
}

/** Rows in which nothing stands any more, and which look like any other, are no rows of the sheet. */
function withoutBlankRows(rows: string): string {
  return rows.replace(/<row r="\d+"(?: spans="[\d:]*")?(?: x14ac:dyDescent="[\d.]+")?\/>/g, "");
}

/** The dimension that ExcelJS wrote, as far as there are rows and cells; it also counts those that are gone. */
function withDimension(head: string, written: string, rows: string): string {
  const own = findElement(head, "dimension");
  const next = findElement(written, "dimension");
  if (!own || !next) return head;
  const last = /^<row r="(\d+)"/.exec(rows.slice(Math.max(0, rows.lastIndexOf("<row "))))?.[1];
  const right = lastColumn(rows);
  const dimension = written
    .slice(next.start, next.end)
    .replace(
      /:([A-Z]+)\d+/,
      (_, letters: string) => `:${right ? columnLetters(right) : letters}${last ?? "1"}`,
    );
  return head.slice(0, own.start) + dimension + head.slice(own.end);
}

/** By what ExcelJS noted at each row that has cells. */
function lastColumn(rows: string): number {
  let last = 0;
  for (const [, right] of rows.matchAll(/<row [^>]*?\sspans="\d+:(\d+)"[^>]*(?<!\/)>/g))
    last = Math.max(last, Number(right));
  return last;
}

/** ExcelJS fixes the height of every row that has one; rows that fit themselves to their text shall go on doing so. */
function withOwnHeights(rows: string, ownRows: string, moves: readonly SheetMove[]): string {
  const automatic = new Set<number>();
  for (const [tag] of ownRows.matchAll(/<row\b[^>]*\sht=[^>]*>/g))
    if (!/customHeight=["'](?:1|true)/.test(tag)) automatic.add(Number(/\sr=["'](\d+)/.exec(tag)?.[1]));
  for (const move of moves) {
    if (!("sheet" in move)) continue;
    const { from, to } = move;
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
