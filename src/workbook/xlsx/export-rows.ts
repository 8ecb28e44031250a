/**
 * The rows of an export as the XML of a sheet. ExcelJS keeps an object for every cell and writes them all in
 * one piece: 100,000 customers held the window for a minute. Written straight from the book they take a
 * fraction of it, some hundred rows at a time.
 */
import { BLANK_DAY } from "../../model/day";
import { columnLetters } from "../../model/column-letters";
import { exportTexts, type ExportTable } from "../../model/export/export-table";
import type { Work } from "../../model/work";
import { ROWS_A_BLOCK } from "../export/rows-a-block";
import { encodeText as encodeBytes } from "../export/text-bytes";
import { encodeText } from "./cell-value";
import { escapeXml } from "./xml";

/** Header in the first row. */
const FIRST_ROW = 2;

/** `<row>` elements as bytes of UTF-8; `styles` are the columns' places among the workbook's cell styles. */
export function* exportRows(exported: ExportTable, styles: readonly string[]): Work<readonly Uint8Array[]> {
  const { rows } = exported;
  const cells = cellWriters(exported, styles);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_BLOCK) {
    let xml = "";
    rows.subarray(from, from + ROWS_A_BLOCK).forEach((row, position) => {
      const rowNumber = FIRST_ROW + from + position;
      xml += `<row r="${rowNumber}">`;
      for (const cell of cells) xml += cell(row, rowNumber);
      xml += "</row>";
    });
    parts.push(encodeBytes(xml, "utf-8"));
    yield Math.min(1, (from + ROWS_A_BLOCK) / rows.length);
  }
  return parts;
}

/** Writes the cell of a row of the book into a row of the sheet; "" for a blank one, which looks as its column. */
type CellWriter = (row: number, rowNumber: number) => string;

/** Numbers and days as numbers under their column's format, all else as the text it is. */
function cellWriters(exported: ExportTable, styles: readonly string[]): readonly CellWriter[] {
  const { data, columns } = exported;
  const texts = exportTexts(exported);
  return columns.map(({ key, schema: column }, place): CellWriter => {
    const letters = columnLetters(place + 1);
    const style = styles[place] ?? "0";
    const number = (value: number, rowNumber: number): string =>
      `<c r="${letters}${rowNumber}" s="${style}"><v>${value}</v></c>`;
    const stored = data.columns[key];
    if (stored?.kind === "day")
      return (row, rowNumber) =>
        stored.values[row] === BLANK_DAY ? "" : number(stored.values[row]!, rowNumber);
    if (stored?.kind === "number" && column?.type !== "flag")
      return (row, rowNumber) =>
        Number.isNaN(stored.values[row]) ? "" : number(stored.values[row]!, rowNumber);
    const text = texts[place]!;
    return (row, rowNumber) => {
      const written = text(row);
      if (written === "") return "";
      const xml = escapeXml(encodeText(written));
      return `<c r="${letters}${rowNumber}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;
    };
  });
}
