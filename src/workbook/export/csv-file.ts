/**
 * An export as a CSV file: commas, CRLF, quotes where they are needed (Papa Parse's work). Its own escape
 * of formulas is not used: it cannot be taken back.
 */
import Papa from "papaparse";
import type { TextAt } from "../../model/export/cell-text";
import { exportTexts, type ExportTable } from "../../model/export/export-table";
import { guardFormula } from "../../model/export/formula-guard";
import type { Work } from "../../model/work";
import { ROWS_A_BLOCK } from "./rows-a-block";
import { encodeText, fileStart, joinBytes, type TextEncoding } from "./text-bytes";

/** Text that looks like a formula: made safe by an apostrophe, or exactly as it stands. */
export const FORMULA_CHOICES = ["safe", "as-is"] as const;
export type FormulaChoice = (typeof FORMULA_CHOICES)[number];

export interface CsvChoices {
  readonly encoding: TextEncoding;
  readonly formulas: FormulaChoice;
}

const LINE_END = "\r\n";

/** The bytes of the file, made some hundred rows at a time. */
export function* csvFile(exported: ExportTable, choices: CsvChoices): Work<Uint8Array<ArrayBuffer>> {
  const lines = yield* delimited(exported, choices, ",");
  return joinBytes([fileStart(choices.encoding), ...lines]);
}

/** The same to be pasted into a sheet: tabs, and text guarded, for a sheet would calculate it. */
export function* pasteText(exported: ExportTable): Work<Uint8Array<ArrayBuffer>> {
  return joinBytes(yield* delimited(exported, { encoding: "utf-8", formulas: "safe" }, "\t"));
}

function* delimited(
  exported: ExportTable,
  { encoding, formulas }: CsvChoices,
  delimiter: string,
): Work<readonly Uint8Array[]> {
  const { rows, columns } = exported;
  const cells = cellTexts(exported, formulas);
  const toBytes = (lines: readonly (readonly string[])[]): Uint8Array =>
    encodeText(Papa.unparse([...lines], { newline: LINE_END, delimiter }) + LINE_END, encoding);
  const parts = [toBytes([columns.map(({ header }) => guarded(header, formulas))])];
  for (let from = 0; from < rows.length; from += ROWS_A_BLOCK) {
    const block = rows.subarray(from, from + ROWS_A_BLOCK);
    parts.push(toBytes(Array.from(block, (row) => cells.map((text) => text(row)))));
    yield Math.min(1, (from + ROWS_A_BLOCK) / rows.length);
  }
  return parts;
}

/** For each column its cells as they stand in the file. Numbers and days hold no text to be guarded. */
function cellTexts(exported: ExportTable, formulas: FormulaChoice): readonly TextAt[] {
  const texts = exportTexts(exported);
  return exported.columns.map(({ key }, place) => {
    const text = texts[place]!;
    const kind = exported.data.columns[key]?.kind;
    const isText = kind !== "number" && kind !== "day";
    return isText ? (row) => guarded(text(row), formulas) : text;
  });
}

function guarded(text: string, formulas: FormulaChoice): string {
  return formulas === "safe" ? guardFormula(text) : text;
}
