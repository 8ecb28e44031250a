/** Which rows of a file are lines of one receipt: found by its number alone, before any row is read. */
import { TextSlots } from "../text-slots";
import type { ImportMapping, ImportSheet } from "./import-sheet";

/**
 * The rows that make one visit with this row, itself first: only itself where the file has no receipt
 * numbers or the row has none; undefined for the further lines of a receipt.
 */
export type LinesFrom = (row: number) => readonly number[] | undefined;

/** Finds the lines of each receipt. */
export function receiptLines({ rows }: ImportSheet, mapping: ImportMapping): LinesFrom {
  const position = mapping.indexOf("receipt");
  if (position < 0) return (row) => [row];
  // A chain through the rows rather than a list for each receipt: most receipts of a till have one line.
  const next = new Int32Array(rows.length);
  const isFurther = new Uint8Array(rows.length);
  const last = new Int32Array(rows.length);
  const receipts = rows.map((cells) => cells[position] ?? "");
  const slots = new TextSlots(rows.length);
  for (let row = 0; row < receipts.length; row++) {
    if (receipts[row] === "") continue;
    const first = slots.add(row, receipts);
    if (first !== row) {
      next[last[first]!] = row;
      isFurther[row] = 1;
    }
    last[first] = row;
  }
  return (row) => {
    if (isFurther[row] === 1) return undefined;
    const lines = [row];
    for (let line = next[row]!; line > 0; line = next[line]!) lines.push(line);
    return lines;
  };
}
