/** Finds the cell references in a formula and rewrites them: the one place that reads formulas as text. */
import { absoluteAddressOf, parseAddress, quoteSheet } from "../book/a1";
import type { Block } from "../book/block";
import { sameName, type SimWorkbook } from "../book/workbook";
import { placeAfter, type Shift } from "./shift";
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

/** The formula after cells moved. References to cells that are gone become #REF!. */
export function formulaAfter(
  formula: string,
  workbook: SimWorkbook,
  home: SimSheet | undefined,
  shift: Shift,
): string {
  return mapReferences(formula, (sheetName, address, text) => {
    const sheet =
      sheetName === undefined ? home : (workbook.sheetNamed(sheetName) ?? goneSheet(sheetName, shift));
    const block = parseAddress(address);
    if (!sheet || !block) return text;
    const place = placeAfter({ sheet, block }, shift);
    if (!place)
      return sheetName === undefined || shift.kind === "gone" ? "#REF!" : `${quoteSheet(sheetName)}!#REF!`;
    if (place.sheet === sheet && place.block === block) return text;
    const name = sheetName === undefined && place.sheet === home ? "" : `${quoteSheet(place.sheet.name)}!`;
    return name + likeBefore(address, place.block);
  });
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
