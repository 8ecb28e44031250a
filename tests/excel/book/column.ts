/**
 * The cells of one sheet column, kept as arrays by row rather than as objects, so that a table of a
 * million rows is built and appended to quickly. Formulas and formats are arrays of their own, made
 * when the first one arrives.
 */
import { EMPTY_CELL, type Cell, type CellFormat, type SimCell } from "./cell";

export class SimColumn {
  values: (Cell | undefined)[];
  formulas: (string | undefined)[] = [];
  formats: (CellFormat | undefined)[] = [];

  constructor(values: (Cell | undefined)[] = []) {
    this.values = values;
  }

  /** Rows in use from the top: below there is nothing. */
  get length(): number {
    return Math.max(this.values.length, this.formulas.length, this.formats.length);
  }

  cell(row: number): SimCell {
    if (row >= this.length) return EMPTY_CELL;
    return { value: this.values[row] ?? null, formula: this.formulas[row], format: this.formats[row] };
  }

  put(row: number, { value, formula, format }: SimCell): void {
    set(this.values, row, value ?? undefined);
    set(this.formulas, row, formula);
    set(this.formats, row, format);
  }

  /** Puts `count` empty cells at `row`; what stood there and below moves down. */
  insert(row: number, count: number): void {
    for (const list of this.lists()) {
      if (list.length <= row) continue;
      const below = list.splice(row);
      for (let i = 0; i < count; i++) list.push(undefined);
      for (const value of below) list.push(value);
    }
  }

  /** Takes `count` cells out; what stood below moves up. */
  remove(row: number, count: number): SimCell[] {
    const taken = Array.from({ length: Math.max(0, Math.min(count, this.length - row)) }, (_, i) =>
      this.cell(row + i),
    );
    for (const list of this.lists()) if (list.length > row) list.splice(row, count);
    return taken;
  }

  private lists(): unknown[][] {
    return [this.values, this.formulas, this.formats];
  }
}

/** Keeps arrays no longer than what they hold: an array is not grown to say "nothing". */
function set<T>(list: (T | undefined)[], row: number, value: T | undefined): void {
  if (value === undefined && row >= list.length) return;
  if (row > list.length) for (let i = list.length; i < row; i++) list.push(undefined);
  list[row] = value;
  if (value !== undefined) return;
  let length = list.length;
  while (length > 0 && list[length - 1] === undefined) length--;
  list.length = length;
}
