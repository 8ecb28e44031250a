/** Widths, looks and hiding of whole columns, neighbours that are alike in one entry. */
import type { SimSheet } from "../book/sheet";
import { charactersOf } from "./read-columns";
import type { StyleWriter } from "./write-styles";
import { tag } from "./xml-pieces";

/** Excel's own width of a column. */
const USUAL_WIDTH = 9.140625;

export function writeColumns(sheet: SimSheet, styles: StyleWriter): string {
  const { columnWidths, columnFormats, hiddenColumns } = sheet;
  const numbers = [...new Set([...columnWidths.keys(), ...columnFormats.keys(), ...hiddenColumns])];
  const runs: { min: number; max: number; look: string }[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const points = columnWidths.get(number);
    const format = columnFormats.get(number);
    const look = tag("col", {
      width: points === undefined ? USUAL_WIDTH : charactersOf(points),
      style: format && styles.cell(format),
      hidden: hiddenColumns.has(number) || undefined,
      customWidth: points === undefined ? undefined : true,
    });
    const last = runs.at(-1);
    if (last?.look === look && last.max === number) last.max = number + 1;
    else runs.push({ min: number + 1, max: number + 1, look });
  }
  const columns = runs.map(({ min, max, look }) => look.replace("<col", `<col min="${min}" max="${max}"`));
  return columns.length === 0 ? "" : tag("cols", {}, columns.join(""));
}
