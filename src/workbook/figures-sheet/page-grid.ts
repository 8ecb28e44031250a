/**
 * The columns and rows of the Figures page. A name takes two columns, a number one; the widths are the same
 * every time, so that writing again leaves alone what the owner made of columns and print set-up.
 */
import type { Area } from "../tables/grid";

export const PAGE_COLUMNS = 16;
/** Columns that a table's names take. */
export const NAME_COLUMNS = 2;

/** Characters of width. */
const FIRST_COLUMN = 15;
/** "Satisfaction" as a header, which LibreOffice would break within the word. */
const OTHER_COLUMNS = 10;

/** Points. */
export const ROW_HEIGHT = 15;
export const HEADER_HEIGHT = 28;

/** Printed on A4, upright, on one page; centimetres. */
export const PAGE_MARGINS = { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 } as const;

/** Width of a column in characters of the usual font. */
export function columnWidth(column: number): number {
  return column === 1 ? FIRST_COLUMN : OTHER_COLUMNS;
}

/** The same in points: a character is 7 pixels wide, a cell has 5 around it, a pixel is three quarters of a point. */
export function columnPoints(column: number): number {
  return (columnWidth(column) * 7 + 5) * 0.75;
}

/** Width and height of cells in points. */
export function sizeOf(
  { left, right, top, bottom }: Area,
  headerRows: readonly number[],
): { readonly width: number; readonly height: number } {
  let width = 0;
  for (let column = left; column <= right; column++) width += columnPoints(column);
  const tall = headerRows.filter((row) => row >= top && row <= bottom).length;
  return { width, height: (bottom - top + 1) * ROW_HEIGHT + tall * (HEADER_HEIGHT - ROW_HEIGHT) };
}
