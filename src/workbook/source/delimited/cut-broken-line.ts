/**
 * A line whose quotes do not match, cut into cells for a person to correct. Up to the cell that is never
 * closed the cut is certain. That cell goes on over as many delimiters as the line has too many; of a line
 * with too few cells it takes all that is left.
 */
import { characterOf, type Dialect } from "./dialect";

interface CutCell {
  readonly text: string;
  /** Behind the cell, at the delimiter or the end of the line. */
  readonly end: number;
  /** Begins with a quote, but no quote ends it. */
  readonly isOpen: boolean;
}

/** As many cells as there are columns; no text of the line is left out but delimiters, and quotes around cells. */
export function cutBrokenLine(line: string, dialect: Dialect, columns: number): readonly string[] {
  const delimiter = characterOf(dialect.delimiter);
  const cells = cellsOf(line, delimiter, dialect.quote);
  const open = cells.findIndex(({ isOpen }) => isOpen);
  const surplus = Math.max(cells.length - columns, 0);
  const wide = open < 0 || open >= columns ? Math.min(columns, cells.length) - 1 : open;
  const width = cells.length < columns ? cells.length - wide : 1 + surplus;
  const joined = cells.slice(wide, wide + width).map(({ text }) => text);
  const texts = (some: readonly CutCell[]): string[] => some.map(({ text }) => text.trim());
  const all = [
    ...texts(cells.slice(0, wide)),
    joined.join(delimiter).trim(),
    ...texts(cells.slice(wide + width)),
  ];
  return Array.from({ length: columns }, (_, column) => all[column] ?? "");
}

function cellsOf(line: string, delimiter: string, quote: string): readonly CutCell[] {
  const cells: CutCell[] = [];
  for (let from = 0; from <= line.length;) {
    const cell =
      line[from] === quote ? quotedCell(line, from, delimiter, quote) : plainCell(line, from, delimiter);
    cells.push(cell);
    from = cell.end + 1;
  }
  return cells;
}

function plainCell(line: string, from: number, delimiter: string): CutCell {
  const next = line.indexOf(delimiter, from);
  const end = next < 0 ? line.length : next;
  return { text: line.slice(from, end), end, isOpen: false };
}

function quotedCell(line: string, from: number, delimiter: string, quote: string): CutCell {
  let close = line.indexOf(quote, from + 1);
  while (close >= 0 && line[close + 1] === quote) close = line.indexOf(quote, close + 2);
  const end = close + 1;
  if (close >= 0 && (end === line.length || line[end] === delimiter))
    return { text: line.slice(from + 1, close).replaceAll(quote + quote, quote), end, isOpen: false };
  const { text, end: cut } = plainCell(line, from, delimiter);
  // A quote that nothing answers is the fault; where another stands in the cell, a person has to see both.
  const rest = text.slice(1);
  return { text: rest.includes(quote) ? text : rest, end: cut, isOpen: true };
}
