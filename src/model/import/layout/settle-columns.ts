/** How many columns a list has in the end, what they are called, and its rows cut to that width. */
import { warning, type Problem } from "../../problem";
import { columnLetters } from "../../column-letters";
import { part, ROWS_A_STEP, type Work } from "../../work";

export interface SettledColumns {
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Where more of the rows than this reach beyond the header, the header is short, not the rows long; and where
 * a row holds nothing but cells beyond it.
 */
const MOST_RAGGED = 0.1;

/**
 * Pads and cuts the rows in place to the width of the header. Cells beyond it become columns of their own
 * where many rows have them; else each such row is said, with the text that was cut off. A column with cells
 * but without a header is called by its letter.
 */
export function* settleColumns(
  headers: readonly string[],
  rows: readonly string[][],
  rowNumbers: readonly number[],
): Work<SettledColumns> {
  const longRows = yield* part(0, 2, longerThan(headers.length, rows));
  const isOnlyBeyond = (at: number): boolean =>
    !rows[at]!.slice(0, headers.length).some((cell) => cell !== "");
  const isHeaderShort = longRows.length > rows.length * MOST_RAGGED || longRows.some(isOnlyBeyond);
  const width = isHeaderShort
    ? longRows.reduce((widest, at) => Math.max(widest, extent(rows[at]!)), 0)
    : headers.length;
  const problems = isHeaderShort ? [] : longRows.map((at) => ragged(rows[at]!, rowNumbers[at]!, width));
  const named = Array.from({ length: width }, (_, column) => headers[column] ?? "");
  const nameless = named.flatMap((header, column) => (header === "" ? [column] : []));
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_A_STEP === 0) yield 0.5 + at / rows.length / 2;
    const row = rows[at]!;
    if (row.length > width) row.length = width;
    while (row.length < width) row.push("");
    for (const column of nameless)
      if (named[column] === "" && row[column] !== "") named[column] = columnLetters(column + 1);
  }
  return { headers: named, problems };
}

/** Positions of the rows in which something stands beyond this width. */
function* longerThan(width: number, rows: readonly (readonly string[])[]): Work<readonly number[]> {
  const long: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_A_STEP === 0) yield at / rows.length;
    const row = rows[at]!;
    if (row.length > width && extent(row) > width) long.push(at);
  }
  return long;
}

function ragged(row: readonly string[], rowNumber: number, width: number): Problem {
  const text = row.slice(width, extent(row)).join(" | ");
  return warning("row-ragged", { row: rowNumber }, { cells: extent(row), headers: width, text });
}

function extent(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== "") + 1;
}
