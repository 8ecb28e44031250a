/**
 * Anchors: every known column's header cell carries a workbook-scoped defined name, so that Kebu finds
 * the column again after the user renamed, moved or inserted columns or renamed the sheet. Excel,
 * LibreOffice and ExcelJS take the dots, keep the capitals, and compare names without them. One more
 * stands on the Figures sheet.
 */
import { schema, TABLE_KEYS, type TableKey } from "../model/schema";
import { columnLetters, columnNumber } from "../model/column-letters";

/** Where an anchor stands, or that its cell was deleted (`#REF!`). */
export type Anchor = { readonly sheet: string; readonly row: number; readonly column: number } | "broken";

/** By `anchorKey`. */
export type Anchors = ReadonlyMap<string, Anchor>;

/** The defined name of a column's header cell: `kebu.customers.id`. */
export function anchorName(table: TableKey, key: string): string {
  return `kebu.${table}.${key}`;
}

/** Stands on the Figures sheet and says that it is Kebu's own. */
export const FIGURES_ANCHOR = "kebu.figures";

/** Every anchor there can be, with its capitals. */
export const ANCHOR_NAMES: readonly string[] = [
  ...TABLE_KEYS.flatMap((table) => schema[table].columns.map(({ key }) => anchorName(table, key))),
  FIGURES_ANCHOR,
];

/** What an anchor is looked up by: its name without capitals. */
export function anchorKey(table: TableKey, key: string): string {
  return anchorName(table, key).toLowerCase();
}

/** Is this defined name an anchor: of a column the schema knows, or of the Figures sheet? */
export function isAnchorName(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/** The place a defined name's text refers to: `'Own ''visits'''!$B$1` → sheet, row 1, column 2. */
export function readAnchor(text: string): Anchor | undefined {
  if (text.includes("#REF!")) return "broken";
  const match = /^\s*\$?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i.exec(text);
  if (!match) return undefined;
  const sheet = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  return { sheet, row: Number(match[4]), column: columnNumber(match[3] ?? "") };
}

/** The text of a defined name for a cell: `'客户'!$B$1`. */
export function writeAnchor(anchor: Exclude<Anchor, "broken">): string {
  return `'${anchor.sheet.replaceAll("'", "''")}'!$${columnLetters(anchor.column)}$${anchor.row}`;
}

const KNOWN: ReadonlySet<string> = new Set(ANCHOR_NAMES.map((name) => name.toLowerCase()));
