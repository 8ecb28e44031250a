/** The cells of one column of a sheet as far as they were loaded, by sheet row; undefined for not yet. */
import type { Cell } from "../port";

export class ColumnPicture {
  values: (Cell | undefined)[] = [];
  /** With the leading `=`; "" for a cell without formula. */
  formulas: (string | undefined)[] = [];
  formats: (string | undefined)[] = [];

  /** Takes rows out; what stands below moves up, to `lastRow`. */
  remove(row: number, count: number, lastRow: number): void {
    for (const cells of [this.values, this.formulas, this.formats] as unknown[][]) {
      if (cells.length <= row) continue;
      const tail = cells.slice(lastRow + 1);
      cells.length = Math.min(cells.length, lastRow + 1);
      cells.splice(row, count);
      while (cells.length < lastRow + 1) cells.push(undefined);
      for (const cell of tail) cells.push(cell);
    }
    for (let gone = lastRow - count + 1; gone <= lastRow; gone++) {
      this.values[gone] = null;
      this.formulas[gone] = "";
    }
  }
}
