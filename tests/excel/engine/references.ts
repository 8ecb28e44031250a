/** Finds the cell references in a formula and rewrites them: the one place that reads formulas as text. */
import { absoluteAddressOf, parseAddress, quoteSheet } from "../book/a1";
import { sameBlock, type Block } from "../book/block";
import { sameName, type SimWorkbook } from "../book/workbook";
import { placeAfter, type Place, type Shift } from "./shift";
import type { SimSheet } from "../book/sheet";

const TEXT = /"(?:[^"]|"")*"/.source;
const BRACKETS = /\[(?:[^[\]]|\[[^\]]*\])*\]/.source;
const SHEET = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source;
const CELLS = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/.source;
const WHOLE = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}/.source;
const REFERENCE = new RegExp(
  `${TEXT}|${BRACKETS}|(?<![\\p{L}\\p{N}_.$'])${SHEET}(${CELLS}|${WHOLE})(?![\\p{L}\\p{N}_(.[])`,
  "gu",
);

/** `change` gets the sheet as written (undefined: the formula's own) and the address; it answers the new text. */
export function mapReferences(
  formula: string,
  change: (sheet: string | undefined, address: string, text: string) => string,
): string {
  return formula.replace(REFERENCE, (text: string, sheet: string | undefined, address: string | undefined) =>
    address === undefined ? text : change(sheet && unquote(sheet), address, text),
  );
}

interface Reference {
  readonly sheet: string | undefined;
  readonly block: Block;
}

const known = new Map<string, readonly Reference[]>();
const MOST_KNOWN = 10_000;

/** The references of a formula. Each formula is read once, because every insertion asks for all of them. */
function referencesIn(formula: string): readonly Reference[] {
  const before = known.get(formula);
  if (before) return before;
  const found: Reference[] = [];
  mapReferences(formula, (sheet, address, text) => {
    const block = parseAddress(address);
    if (block) found.push({ sheet, block });
    return text;
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, found);
  return found;
}

/** The formula after cells moved. References to cells that are gone become #REF!. */
export function formulaAfter(
  formula: string,
  workbook: SimWorkbook,
  home: SimSheet | undefined,
  shift: Shift,
): string {
  const sheetOf = (name: string | undefined): SimSheet | undefined =>
    name === undefined ? home : (workbook.sheetNamed(name) ?? goneSheet(name, shift));
  const isTouched = referencesIn(formula).some(({ sheet: name, block }) => {
    const sheet = sheetOf(name);
    return sheet && !isSame(placeAfter({ sheet, block }, shift), sheet, block);
  });
  if (!isTouched) return formula;
  return mapReferences(formula, (name, address, text) => {
    const sheet = sheetOf(name);
    const block = parseAddress(address);
    if (!sheet || !block) return text;
    const place = placeAfter({ sheet, block }, shift);
    if (!place) return name === undefined || shift.kind === "gone" ? "#REF!" : `${quoteSheet(name)}!#REF!`;
    if (isSame(place, sheet, block)) return text;
    const prefix = name === undefined && place.sheet === home ? "" : `${quoteSheet(place.sheet.name)}!`;
    return prefix + likeBefore(address, place.block);
  });
}

function isSame(place: Place | undefined, sheet: SimSheet, block: Block): boolean {
  return place !== undefined && place.sheet === sheet && sameBlock(place.block, block);
}

/** The formula after a sheet got another name. */
export function formulaAfterRename(formula: string, before: string, after: string): string {
  return mapReferences(formula, (sheet, address, text) =>
    sheet !== undefined && sameName(sheet, before) ? `${quoteSheet(after)}!${address}` : text,
  );
}

function goneSheet(name: string, shift: Shift): SimSheet | undefined {
  return shift.kind === "gone" && sameName(shift.sheet.name, name) ? shift.sheet : undefined;
}

/** Keeps the `$` signs where they were. */
function likeBefore(address: string, block: Block): string {
  const [first = "", second = first] = address.split(":");
  const [start = "", end = start] = absoluteAddressOf(block).split(":");
  const isOne = !address.includes(":") && block.rows === 1 && block.columns === 1;
  return isOne ? dollarsLike(first, start) : `${dollarsLike(first, start)}:${dollarsLike(second, end)}`;
}

function dollarsLike(before: string, absolute: string): string {
  const [, columnMark, rowMark] = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(before) ?? [];
  const [, column = "", row = ""] = /^(?:\$([A-Z]+))?(?:\$(\d+))?$/.exec(absolute) ?? [];
  const isRowOnly = column === "";
  return `${isRowOnly ? "" : (columnMark ?? "")}${column}${isRowOnly ? (columnMark ?? "") : (rowMark ?? "")}${row}`;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
