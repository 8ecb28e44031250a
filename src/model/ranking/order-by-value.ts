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
 * ties, sometimes two or three neighbours in the wrong order. Those are found in one look along the
 * values, and put right by insertion. Insertion is slow on long disorder (a thousand amounts that differ
 * in the ninth figure), so after some steps a run is sorted otherwise.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
/** Steps of insertion for each row after which what is still in disorder is sorted otherwise. */
const MOVES_A_ROW = 4;

export interface ValuesInOrder {
  /** Rows, the highest value first, ties in order of rows. */
  readonly rows: Int32Array;
  /** The values of these rows. */
  readonly values: Float64Array;
}

/** Rows of `values` (no NaN, no -0) in their order. Linear but for long disorder (above). */
export function orderByValue(values: Float64Array): ValuesInOrder {
  const keys = new Uint32Array(values.length);
  const rows = new Int32Array(values.length);
  const low = new Uint32Array(DIGITS);
  const middle = new Uint32Array(DIGITS);
  const high = new Uint32Array(DIGITS);
  const halves = halvesOf(values);
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
  const inOrder = new Float64Array(values.length);
  for (let place = 0; place < inOrder.length; place++) inOrder[place] = values[rowsAfter[place]!]!;
  putRight(inOrder, rowsAfter);
  return { rows: rowsAfter, values: inOrder };
}

function halvesOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
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

/** Puts neighbours right that stand in the wrong order; all of them have the same upper half. */
function putRight(values: Float64Array, rows: Int32Array): void {
  const most = MOVES_A_ROW * rows.length;
  let moves = 0;
  for (let at = 1; at < rows.length; at++) {
    const value = values[at]!;
    if (value <= values[at - 1]!) continue;
    if (moves > most) {
      at = sortRun(values, rows, at) - 1;
      continue;
    }
    const row = rows[at]!;
    let place = at;
    for (; place > 0 && values[place - 1]! < value; place--) {
      values[place] = values[place - 1]!;
      rows[place] = rows[place - 1]!;
    }
    values[place] = value;
    rows[place] = row;
    moves += at - place;
  }
}

/** Sorts all that have the same upper half as the value at this place by comparing; answers where they end. */
function sortRun(values: Float64Array, rows: Int32Array, at: number): number {
  const halves = halvesOf(values);
  const isSame = (place: number): boolean =>
    halves[place * 2 + UPPER_HALF] === halves[at * 2 + UPPER_HALF] && place >= 0 && place < rows.length;
  let start = at;
  while (isSame(start - 1)) start--;
  let end = at + 1;
  while (isSame(end)) end++;
  const run = Array.from(rows.subarray(start, end), (row, place) => ({ row, value: values[start + place]! }));
  run.sort((a, b) => b.value - a.value || a.row - b.row);
  run.forEach(({ row, value }, place) => {
    rows[start + place] = row;
    values[start + place] = value;
  });
  return end;
}
