/** Takes rows out of a sheet that can only move and clear rows. */
import { ROWS_A_STEP, type Work } from "../../model/work";
import type { Area, Stretch } from "./grid";

interface MovableRows {
  /** Moves cells with their style; what they leave behind is empty. */
  moveRow(from: number, to: number, stretch: Stretch): void;
  clearRow(row: number, stretch: Stretch): void;
  /** Takes away what stands in a row; it goes on looking as it did. */
  emptyRow(row: number, stretch: Stretch): void;
}

/** Rows of the data from the first one taken away close up. Where none is left, a row for the next one is. */
export function* closeUp(sheet: MovableRows, rows: readonly number[], data: Area): Work<void> {
  const gone = new Set(rows);
  let to = rows.reduce((first, row) => Math.min(first, row));
  for (let row = to; row <= data.bottom; row++) {
    if (row % ROWS_A_STEP === 0) yield row / data.bottom;
    if (gone.has(row)) continue;
    if (row !== to) sheet.moveRow(row, to, data);
    to++;
  }
  if (to === data.top) sheet.emptyRow(to++, data);
  for (let row = to; row <= data.bottom; row++) {
    if (row % ROWS_A_STEP === 0) yield row / data.bottom;
    sheet.clearRow(row, data);
  }
}
