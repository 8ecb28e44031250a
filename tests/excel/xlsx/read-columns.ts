/** Widths, looks and hiding of whole columns: `<cols>`. */
import type { SimSheet } from "../book/sheet";
import type { FileStyles } from "./read-styles";
import { childrenOf, isOn, numberOf } from "./xml-pieces";

/** A width of 1 is one digit of the Normal style's font: 7 pixels of three quarters of a point. */
const PIXELS = 7;
const POINTS = 0.75;

export function readColumns(xml: string, styles: FileStyles, sheet: SimSheet): void {
  for (const column of childrenOf(xml, "cols")) {
    const width = numberOf(column, "width");
    const format = styles.cells[numberOf(column, "style") ?? 0];
    const isHidden = isOn(column, "hidden");
    const last = numberOf(column, "max") ?? 0;
    for (let number = (numberOf(column, "min") ?? 1) - 1; number < last; number++) {
      if (width !== undefined) sheet.columnWidths.set(number, pointsOf(width));
      if (format) sheet.columnFormats.set(number, format);
      if (isHidden) sheet.hiddenColumns.add(number);
    }
  }
}

/** Points of a column that is so many characters wide, whole pixels as Excel shows them. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS) * POINTS;
}

export function charactersOf(points: number): number {
  return points / POINTS / PIXELS;
}
