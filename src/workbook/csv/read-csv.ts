/**
 * A CSV file as a sheet of text. Papa Parse takes the rows apart one after another; around it stands
 * what files from shops need: any encoding, comma, semicolon or tab, blank rows, ragged rows, and quotes
 * that do not match. Rows are numbered as a spreadsheet numbers them: a line break inside quotes does not
 * start a row.
 */
import Papa from "papaparse";
import { unguardFormula } from "../../model/export/formula-guard";
import type { ImportSheet } from "../../model/import/import-sheet";
import { problem, warning, type Problem } from "../../model/problem";
import { decodeText } from "./decode-text";

export interface CsvSheet extends ImportSheet {
  readonly problems: readonly Problem[];
}

const DELIMITERS = [",", ";", "\t"];

/** The sheet in a file's bytes. Refused: `empty-file`, `encoding-broken`. */
export function readCsv(bytes: Uint8Array, fileName: string): CsvSheet | readonly Problem[] {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return [problem("encoding-broken", {}, { file: fileName })];
  // One kind of line end, so that the same export saved on another machine has the same rows.
  const text = decoded.replace(/\r\n?/g, "\n");
  const sheet = parseRows(text);
  return sheet ?? [problem("empty-file", {}, { file: fileName })];
}

function parseRows(text: string): CsvSheet | undefined {
  let headers: readonly string[] | undefined;
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const problems: Problem[] = [];
  let rowNumber = 0;

  forEachRow(text, (raw) => {
    rowNumber++;
    if (!raw) {
      problems.push(problem("row-broken", { row: rowNumber }));
      return;
    }
    const cells = raw.map((cell) => unguardFormula(cell.trim()));
    if (cells.every((cell) => cell === "")) return;
    if (!headers) {
      headers = withoutBlankEnd(cells);
      return;
    }
    const filled = withoutBlankEnd(cells).length;
    if (filled > headers.length)
      problems.push(warning("row-ragged", { row: rowNumber }, { cells: filled, headers: headers.length }));
    rows.push(headers.map((_, position) => cells[position] ?? ""));
    rowNumbers.push(rowNumber);
  });
  return headers && { headers, rows, rowNumbers, problems };
}

/**
 * Hands over one row after another; undefined for a line whose quotes do not match. Papa Parse takes all
 * text up to the next quote that fits for one cell then, which may be thousands of rows. So it is stopped
 * and begins again on the next line: a broken quote costs one line, not the rest of the file.
 */
function forEachRow(text: string, take: (row: readonly string[] | undefined) => void): void {
  const delimiter = delimiterOf(text);
  let start = 0;
  while (start < text.length) {
    const broken = readUntilBroken(text.slice(start), delimiter, take);
    if (broken === undefined) return;
    take(undefined);
    const lineEnd = text.indexOf("\n", start + broken);
    start = lineEnd < 0 ? text.length : lineEnd + 1;
  }
}

/** Where in the text the row begins whose quotes do not match; undefined where all do. */
function readUntilBroken(
  text: string,
  delimiter: string,
  take: (row: readonly string[]) => void,
): number | undefined {
  const breaks: number[] = [];
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === "Quotes")) {
        breaks.push(read);
        parser.abort();
        return;
      }
      take(data);
      read = meta.cursor;
    },
  });
  return breaks[0];
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

/** The one that stands most often, outside quotes, in the first line with anything in it. */
function delimiterOf(text: string): string {
  const start = text.search(/\S/);
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (let i = Math.max(start, 0); i < text.length; i++) {
    const character = text[i]!;
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "\n") break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return DELIMITERS.reduce((best, next) => (counts.get(next)! > counts.get(best)! ? next : best));
}
