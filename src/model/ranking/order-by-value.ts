/**
 * Customer rows from the highest value to the lowest, equal values in order of the register.
 *
 * A comparison sort of 100,000 rows costs more than everything else in a ranking together, so the
 * order is found by a radix sort, which compares nothing. The bits of a double already sort like the
 * number, read as an unsigned integer, once two things are put right: negative numbers sort backwards
 * (turn all their bits round), and they sort above the positive ones (turn the sign bit round in the
 * others). Here highest comes first, so everything is turned round once more.
 *
 * Only the upper half of the 64 bits is sorted, in three passes of 11 bits. How many rows have each
 * digit is counted beforehand, so a pass puts every row straight at its place, and keeps the order of
 * rows with the same digit, so that the passes add up. The upper half tells values apart down to about
 * a millionth of themselves. What it cannot tell apart then stands side by side, nearly always true
 * ties or two or three neighbours, and is put right by insertion. Insertion is slow on long disorder (a
 * thousand amounts that differ in the ninth figure), so after some steps a run is sorted otherwise.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
/** Steps of insertion within one run after which it is sorted otherwise. */
const MOST_MOVES = 256;

/** Rows of `values` (no NaN, no -0), highest first, ties in order of rows. Linear but for runs (above). */
export function orderByValue(values: Float64Array): Int32Array {
  const keys = new Uint32Array(values.length);
  const rows = new Int32Array(values.length);
  const low = new Uint32Array(DIGITS);
  const middle = new Uint32Array(DIGITS);
  const high = new Uint32Array(DIGITS);
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let row = 0; row < keys.length; row++) {
    const key = descendingKey(halves[row * 2 + UPPER_HALF]!);
    keys[row] = key;
    rows[row] = row;
    low[key & DIGIT_MASK]!++;
    middle[(key >>> DIGIT_BITS) & DIGIT_MASK]!++;
    high[key >>> (2 * DIGIT_BITS)]!++;
  }
  const keysAfter = new Uint32Array(values.length);
  const rowsAfter = new Int32Array(values.length);
  moveByDigit(keys, rows, 0, low, keysAfter, rowsAfter);
  moveByDigit(keysAfter, rowsAfter, DIGIT_BITS, middle, keys, rows);
  moveByDigit(keys, rows, 2 * DIGIT_BITS, high, keysAfter, rowsAfter);
  sortRuns(values, keysAfter, rowsAfter);
  return rowsAfter;
}

/** The upper half of a double, changed so that the highest value has the smallest key. */
function descendingKey(bits: number): number {
  return bits >>> 31 === 1 ? bits : ~bits & 0x7fffffff;
}

/** Which half of a double holds its sign: 1 on a little-endian machine, 0 on a big-endian one. */
const UPPER_HALF = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** One pass: every row to its place by one digit, of which `counts` says how often each value occurs. */
function moveByDigit(
  keys: Uint32Array,
  rows: Int32Array,
  shift: number,
  counts: Uint32Array,
  keysAfter: Uint32Array,
  rowsAfter: Int32Array,
): void {
  let place = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!;
    counts[digit] = place;
    place += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const target = counts[(key >>> shift) & DIGIT_MASK]!++;
    keysAfter[target] = key;
    rowsAfter[target] = rows[i]!;
  }
}

/** Puts runs of equal keys in order of their values. */
function sortRuns(values: Float64Array, keys: Uint32Array, rows: Int32Array): void {
  let start = 0;
  let moves = 0;
  for (let i = 1; i < rows.length; i++) {
    const key = keys[i]!;
    if (key !== keys[start]) {
      start = i;
      moves = 0;
      continue;
    }
    const row = rows[i]!;
    const value = values[row]!;
    let place = i;
    for (; place > start && values[rows[place - 1]!]! < value; place--) rows[place] = rows[place - 1]!;
    rows[place] = row;
    moves += i - place;
    if (moves > MOST_MOVES) {
      const end = endOfRun(keys, i);
      rows.subarray(start, end).sort((a, b) => values[b]! - values[a]! || a - b);
      i = end - 1;
    }
  }
}

function endOfRun(keys: Uint32Array, from: number): number {
  let end = from;
  while (end < keys.length && keys[end] === keys[from]) end++;
  return end;
}
