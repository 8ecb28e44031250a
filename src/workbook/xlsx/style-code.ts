/**
 * How a cell's style passes through ExcelJS untouched. ExcelJS takes styles apart and puts together what
 * it knows of them; named styles, palettes, East Asian dates and more get lost on the way, and dates
 * become `Date` objects that cannot hold every number a date cell may. So it is handed a copy of the
 * file in which style 5 is nothing but the number format `[k:5]`: it carries that along faithfully,
 * and on writing the number leads back to the file's own style. A number format put on such a cell
 * makes `[k:5|yyyy-mm-dd]`. Cells of sheets that Kebu makes itself have ordinary styles.
 */
const CODE = /^\[k:(\d+)(?:\|([^\]]*))?\]$/;

export interface StyleCode {
  /** Index of the file's own style (`cellXfs`). */
  readonly style: number;
  /** Number format given to it since. */
  readonly format?: string;
}

export function encodeStyle({ style, format }: StyleCode): string {
  return format === undefined ? `[k:${style}]` : `[k:${style}|${encodeURIComponent(format)}]`;
}

/** Undefined for an ordinary number format. */
export function decodeStyle(numFmt: string | undefined): StyleCode | undefined {
  const match = numFmt === undefined ? null : CODE.exec(numFmt);
  if (!match) return undefined;
  const style = Number(match[1]);
  return match[2] === undefined ? { style } : { style, format: decodeURIComponent(match[2]) };
}
