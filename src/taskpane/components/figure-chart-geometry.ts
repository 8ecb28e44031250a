/**
 * The geometry of a figure's chart, in the units of its drawing: columns stand on a line at 0 and hang from
 * it where a value is negative; bars lie right of it, or left. What is drawn is in proportion to the values;
 * a blank value is drawn as nothing.
 */

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Column {
  readonly row: number;
  /** Which of the values of a row: they stand side by side. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Columns {
  /** Where 0 is. */
  readonly zero: number;
  readonly columns: readonly Column[];
  /** The middle of each row along x. */
  readonly middles: readonly number[];
}

type Value = number | null;

/** Part of a row's width that is left free between rows; and the widest a column may be. */
const GAP = 0.25;
const WIDEST = 36;

/** The values of each row side by side within a frame. */
export function columnsOf(rows: readonly (readonly Value[])[], frame: Frame): Columns {
  const { low, high } = rangeOf(rows.flat());
  const toY = (value: number): number =>
    frame.top + ((high - value) / (high - low)) * (frame.bottom - frame.top);
  const step = (frame.right - frame.left) / Math.max(1, rows.length);
  const zero = toY(0);
  const columns = rows.flatMap((values, row) => {
    const width = Math.min(WIDEST, (step * (1 - GAP)) / Math.max(1, values.length));
    const start = frame.left + step * (row + 0.5) - (width * values.length) / 2;
    return values.map((value, series): Column => {
      const y = toY(value ?? 0);
      return {
        row,
        series,
        x: start + width * series,
        y: Math.min(zero, y),
        width,
        height: Math.abs(y - zero),
      };
    });
  });
  return { zero, columns, middles: rows.map((_, row) => frame.left + step * (row + 0.5)) };
}

export interface Bar {
  /** Fractions of the width: where the bar begins, and how long it is. */
  readonly start: number;
  readonly length: number;
}

/** Bars under each other, all to one scale. */
export function barsOf(values: readonly Value[]): readonly Bar[] {
  const { low, high } = rangeOf(values);
  const toX = (value: number): number => (value - low) / (high - low);
  return values.map((value): Bar => {
    const [zero, end] = [toX(0), toX(value ?? 0)];
    return { start: Math.min(zero, end), length: Math.abs(end - zero) };
  });
}

/** The lowest and the highest value, 0 always among them, and never the same. */
export function rangeOf(values: readonly Value[]): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  return low === high ? { low: 0, high: 1 } : { low, high };
}

/** Rows that are named along x when each name needs so much room: evenly chosen ones, the first always. */
export function namedRows(rows: number, room: number, nameWidth: number): readonly number[] {
  const most = Math.max(1, Math.floor(room / nameWidth));
  const every = Math.max(1, Math.ceil(rows / most));
  return Array.from({ length: Math.ceil(rows / every) }, (_, place) => place * every);
}
