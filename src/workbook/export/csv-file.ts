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
  const { rows } = exported;
  const parts = [fileStart(choices.encoding)];
  const header = Papa.unparse([headerRow(exported, choices.formulas)], { newline: LINE_END });
  parts.push(encodeText(header + LINE_END, choices.encoding));
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    const lines = Array.from(rows.subarray(from, from + ROWS_A_STEP), (row) =>
      csvRow(exported, row, choices.formulas),
    );
    const text = Papa.unparse(lines, { newline: LINE_END });
    parts.push(encodeText(text + LINE_END, choices.encoding));
    yield Math.min(1, (from + ROWS_A_STEP) / rows.length);
  }
  return joinBytes(parts);
}

/** The headers as they will stand in the file. */
export function headerRow({ columns }: ExportTable, formulas: FormulaChoice): readonly string[] {
  return columns.map(({ header }) => guarded(header, formulas));
}

/** The cells of a row as they will stand in the file. */
export function csvRow(exported: ExportTable, row: number, formulas: FormulaChoice): readonly string[] {
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
