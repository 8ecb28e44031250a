/**
 * Customer rows from the highest value to the lowest, equal values in order of the register.
 *
 * A comparison sort of 100,000 rows costs more than everything else in a ranking together, so the
 * order is found by a radix sort, which compares nothing. The bits of a double already sort like the
 * number, read as an unsigned integer, once two things are put right: negative numbers sort backwards
 * (turn all their bits round), and they sort above the positive ones (turn the sign bit round in the
 * others). Here highest comes first, so everything is turned round once more.
 *
 * Only the upper half of the 64 bits is sorted, in three passes of 11 bits, each of which counts how
 * many rows have each digit and then puts every row at its place (stable, so the passes add up). The
 * upper half tells values apart down to about a millionth of themselves. What it cannot tell apart
 * then stands in short runs side by side, nearly always true ties, which need no more than a look;
 * a run that is out of order is sorted by its values.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const PASSES = 3;

/** Rows of `values` (no NaN, no -0), highest first, ties in order of rows. Linear but for runs (above). */
export function orderByValue(values: Float64Array): Int32Array {
  let keys = descendingKeys(values);
  let rows: Int32Array = new Int32Array(values.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  let keysAfter = new Uint32Array(values.length);
  let rowsAfter: Int32Array = new Int32Array(values.length);
  for (let pass = 0; pass < PASSES; pass++) {
    if (!sortByDigit(keys, rows, pass * DIGIT_BITS, keysAfter, rowsAfter)) continue;
    [keys, keysAfter] = [keysAfter, keys];
    [rows, rowsAfter] = [rowsAfter, rows];
  }
  sortRuns(values, keys, rows);
  return rows;
}

/** The upper 32 bits of each value, changed so that the highest value has the smallest key. */
function descendingKeys(values: Float64Array): Uint32Array<ArrayBuffer> {
  const keys = new Uint32Array(values.length);
  const double = new Float64Array(1);
  const halves = new Uint32Array(double.buffer);
  double[0] = 1;
  const upper = halves[1] === 0 ? 0 : 1;
  for (let row = 0; row < values.length; row++) {
    double[0] = values[row]!;
    const bits = halves[upper]!;
    keys[row] = bits >>> 31 === 1 ? bits : ~bits & 0x7fffffff;
  }
  return keys;
}

/** One pass; false, with nothing moved, where all rows have the same digit. */
function sortByDigit(
  keys: Uint32Array,
  rows: Int32Array,
  shift: number,
  keysAfter: Uint32Array,
  rowsAfter: Int32Array,
): boolean {
  const next = new Uint32Array(DIGITS);
  for (const key of keys) next[(key >>> shift) & DIGIT_MASK]!++;
  let place = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = next[digit]!;
    if (count === keys.length) return false;
    next[digit] = place;
    place += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const target = next[(key >>> shift) & DIGIT_MASK]!++;
    keysAfter[target] = key;
    rowsAfter[target] = rows[i]!;
  }
  return true;
}

/** Puts runs of equal keys in order where they are not. */
function sortRuns(values: Float64Array, keys: Uint32Array, rows: Int32Array): void {
  let start = 0;
  let inOrder = true;
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && keys[i] === keys[start]) {
      if (values[rows[i]!]! > values[rows[i - 1]!]!) inOrder = false;
      continue;
    }
    if (!inOrder) rows.subarray(start, i).sort((a, b) => values[b]! - values[a]! || a - b);
    start = i;
    inOrder = true;
  }
}
