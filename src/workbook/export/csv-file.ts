/**
 * An export as a CSV file: commas, CRLF, quotes where they are needed (Papa Parse's work). Its own escape
 * of formulas is not used: it cannot be taken back.
 */
import Papa from "papaparse";
import { exportCell, type ExportTable } from "../../model/export/export-table";
import { guardFormula } from "../../model/export/formula-guard";
import { ROWS_A_STEP, type Work } from "../../model/work";
import { encodeText, fileStart, joinBytes, type TextEncoding } from "./text-bytes";

/** Text that looks like a formula: made safe by an apostrophe, or exactly as it stands. */
export const FORMULA_CHOICES = ["safe", "as-is"] as const;
export type FormulaChoice = (typeof FORMULA_CHOICES)[number];

export interface CsvChoices {
  readonly encoding: TextEncoding;
  readonly formulas: FormulaChoice;
}

const LINE_END = "\r\n";

/** The bytes of the file, made some thousand rows at a time. */
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
  const { rows } = exported;
  const toBytes = (lines: readonly (readonly string[])[]): Uint8Array =>
    encodeText(Papa.unparse([...lines], { newline: LINE_END, delimiter }) + LINE_END, encoding);
  const parts = [toBytes([headerRow(exported, formulas)])];
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const step = rows.subarray(from, from + ROWS_A_STEP);
    parts.push(toBytes(Array.from(step, (row) => csvRow(exported, row, formulas))));
    yield Math.min(1, (from + ROWS_A_STEP) / rows.length);
  }
  return parts;
}

/** The headers as they will stand in the file. */
function headerRow({ columns }: ExportTable, formulas: FormulaChoice): readonly string[] {
  return columns.map(({ header }) => guarded(header, formulas));
}

/** The cells of a row as they will stand in the file. */
function csvRow(exported: ExportTable, row: number, formulas: FormulaChoice): readonly string[] {
  const { columns, data } = exported;
  return columns.map((column) => {
    const text = exportCell(exported, column, row);
    // Numbers and days hold no text that could be a formula.
    const kind = data.columns[column.key]?.kind;
    return kind === "number" || kind === "day" ? text : guarded(text, formulas);
  });
}

function guarded(text: string, formulas: FormulaChoice): string {
  return formulas === "safe" ? guardFormula(text) : text;
}
