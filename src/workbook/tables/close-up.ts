/** Takes rows out of a sheet that can only move and clear rows. */
import type { Stretch } from "./grid";

interface MovableRows {
  /** Moves cells with their style; what they leave behind is empty. */
  moveRow(from: number, to: number, stretch: Stretch): void;
  clearRow(row: number, stretch: Stretch): void;
}

/** Rows from the first one taken away down to `lastRow` close up. */
export function closeUp(
  sheet: MovableRows,
  rows: readonly number[],
  lastRow: number,
  stretch: Stretch,
): void {
  const gone = new Set(rows);
  let to = Math.min(...rows);
  for (let row = to; row <= lastRow; row++) {
    if (gone.has(row)) continue;
    if (row !== to) sheet.moveRow(row, to, stretch);
    to++;
  }
  for (let row = to; row <= lastRow; row++) sheet.clearRow(row, stretch);
}
