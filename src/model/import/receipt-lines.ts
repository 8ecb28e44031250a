/** Which rows of a file are lines of one receipt: found by its number alone, before any row is read. */
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
  const last = new Map<string, number>();
  rows.forEach((cells, row) => {
    const receipt = cells[position] ?? "";
    if (receipt === "") return;
    const before = last.get(receipt);
    if (before !== undefined) {
      next[before] = row;
      isFurther[row] = 1;
    }
    last.set(receipt, row);
  });
  return (row) => {
    if (isFurther[row] === 1) return undefined;
    const lines = [row];
    for (let line = next[row]!; line > 0; line = next[line]!) lines.push(line);
    return lines;
  };
}
