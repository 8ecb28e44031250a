/** The rows of a sheet: cells that hold or look like something, and hidden rows. */
import { encodeText } from "../../../src/workbook/xlsx/cell-value";
import { escapeXml } from "../../../src/workbook/xlsx/xml";
import { columnLetters } from "../book/a1";
import type { SimCell } from "../book/cell";
import type { SimColumn } from "../book/column";
import type { SimSheet } from "../book/sheet";
import type { StringWriter } from "./shared-strings";
import type { StyleWriter } from "./write-styles";

export function writeCells(sheet: SimSheet, strings: StringWriter, styles: StyleWriter): string {
  const columns = [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      cells,
      letters: columnLetters(number),
      ...usualStyle(sheet, number, styles),
    }));
  const rows: string[] = [];
  for (let row = 0; row < lastRow(sheet); row++) {
    const cells = columns.map((column) => writeCell(row, column, strings, styles)).join("");
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    if (cells !== "" || hidden !== "") rows.push(`<row r="${row + 1}"${hidden}>${cells}</row>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

interface PlacedColumn {
  readonly cells: SimColumn;
  readonly letters: string;
  /** The style of cells that have no look of their own. */
  readonly style: number;
}

function usualStyle(sheet: SimSheet, column: number, styles: StyleWriter): { style: number } {
  const format = sheet.columnFormats.get(column);
  return { style: format ? styles.cell(format) : 0 };
}

function lastRow({ cells, hiddenRows }: SimSheet): number {
  let last = 0;
  for (const column of cells.values()) last = Math.max(last, column.length);
  for (const row of hiddenRows) last = Math.max(last, row + 1);
  return last;
}

function writeCell(row: number, column: PlacedColumn, strings: StringWriter, styles: StyleWriter): string {
  const cell = column.cells.cell(row);
  if (cell.value === null && cell.formula === undefined && cell.format === undefined) return "";
  const style = cell.format ? styles.cell(cell.format) : column.style;
  const [kind, content] = cell.formula === undefined ? plainContent(cell, strings) : formulaContent(cell);
  const attributes = `${style > 0 ? ` s="${style}"` : ""}${kind && ` t="${kind}"`}`;
  const place = `<c r="${column.letters}${row + 1}"${attributes}`;
  return content === "" ? `${place}/>` : `${place}>${content}</c>`;
}

type Content = readonly [kind: string, content: string];

function plainContent({ value }: SimCell, strings: StringWriter): Content {
  if (typeof value === "string") return ["s", `<v>${strings.number(value)}</v>`];
  return valueContent(value);
}

/** A result that is text stands with its formula, not among the shared texts. */
function formulaContent({ formula = "", value }: SimCell): Content {
  const [kind, result] =
    typeof value === "string"
      ? (["str", `<v>${escapeXml(encodeText(value))}</v>`] as const)
      : valueContent(value);
  return [kind, `<f>${escapeXml(formula.replace(/^=/, ""))}</f>${result}`];
}

function valueContent(value: SimCell["value"]): Content {
  if (value === null) return ["", ""];
  if (typeof value === "boolean") return ["b", `<v>${Number(value)}</v>`];
  if (typeof value === "object") return ["e", `<v>${escapeXml(value.error)}</v>`];
  return ["", `<v>${value}</v>`];
}
