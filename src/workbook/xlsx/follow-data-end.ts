/**
 * Lists and colours that reach below a table's data reach as far below it when rows are added or taken away.
 * Excel does the same where it puts rows into a table or takes them out, and because both ways count the same
 * rows, an import that is taken back leaves every range as it was, also after the file was saved and closed.
 *
 * Whose range it is does not matter. One that ends above the last row, that ends with the totals row or below
 * it (`moved-xml.ts`), or that goes down to the end of the sheet, was not made to follow the data and stays.
 */
import { readRange, writeRange } from "../cells/range-text";
import type { DataEndMove } from "../tables/grid";

const SHEET_ROWS = 1_048_576;
const RANGES = /(<(?:\w+:)?(?:dataValidation|conditionalFormatting)\b[^>]*\ssqref=")([^"]*)/g;
const RANGE_TEXTS = /(<xm:sqref>)([^<]*)/g;

/** What stands behind a sheet's rows, with its ranges after the move. */
export function followDataEnd(tail: string, move: DataEndMove): string {
  const follow = (_: string, tag: string, ranges: string): string =>
    tag +
    ranges
      .split(/\s+/)
      .map((range) => movedRange(range, move))
      .join(" ");
  return tail.replace(RANGES, follow).replace(RANGE_TEXTS, follow);
}

function movedRange(text: string, { left, right, from, to, totalsRow = SHEET_ROWS }: DataEndMove): string {
  const range = readRange(text);
  if (!range) return text;
  const isOver = range.left <= right && left <= range.right;
  const reachesBelow = range.bottom >= from && range.bottom < totalsRow;
  if (!isOver || !reachesBelow || range.top > Math.min(from, to)) return text;
  return writeRange({ ...range, bottom: Math.min(range.bottom + to - from, SHEET_ROWS) });
}
