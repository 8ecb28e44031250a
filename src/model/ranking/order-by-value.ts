/**
 * Customer rows from the highest value to the lowest, equal values in order of the register.
 *
 * A comparison sort of 100,000 rows costs more than everything else in a ranking together, so the
 * order is found by a radix sort, which compares nothing. The bits of a positive double already sort
 * like the number, read as an unsigned integer. Highest comes first, so they are counted down from
 * those of the highest value there is; nothing, and behind it what is owed, get the last two keys.
 *
 * Every pass over all rows counts, so a key has the 22 bits that two passes of 11 sort, and what does
 * not fit in falls off at the end: the values of a shop lie within a few powers of two, and then a key
 * tells them apart down to a hundred-thousandth of themselves. How many rows have each digit is counted
 * beforehand, so a pass puts every row straight at its place, and keeps the order of rows with the same
 * digit, so that the passes add up. What has the same key then stands side by side, nearly always true
 * ties, sometimes two or three neighbours in the wrong order. Those are found in one look along the
 * values, and put right by insertion. Insertion is slow on long disorder (a thousand amounts that differ
 * in the ninth figure, or are owed), so after some steps a run is sorted otherwise.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const KEYS = DIGITS * DIGITS;
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
  const scale = scaleOf(values);
  const halves = halvesOf(values);
  const keys = new Uint32Array(values.length);
  const rows = new Int32Array(values.length);
  const low = new Uint32Array(DIGITS);
  const high = new Uint32Array(DIGITS);
  for (let row = 0; row < keys.length; row++) {
    const key = keyOf(halves[row * 2 + UPPER_HALF]!, scale);
    keys[row] = key;
    rows[row] = row;
    low[key & DIGIT_MASK]!++;
    high[key >>> DIGIT_BITS]!++;
  }
  const keysAfter = new Uint32Array(values.length);
  const rowsAfter = new Int32Array(values.length);
  moveByDigit(keys, rows, 0, low, keysAfter, rowsAfter);
  moveByDigit(keysAfter, rowsAfter, DIGIT_BITS, high, keys, rows);
  const inOrder = new Float64Array(values.length);
  for (let place = 0; place < inOrder.length; place++) inOrder[place] = values[rows[place]!]!;
  putRight(inOrder, rows, scale);
  return { rows, values: inOrder };
}

/** How the keys of these values are cut. */
interface Scale {
  /** The upper half of the highest value. */
  readonly top: number;
  /** Bits that fall off. */
  readonly shift: number;
}

/** Upper halves of positive doubles are below 2^31, so that a subtraction never leaves the integers. */
function scaleOf(values: Float64Array): Scale {
  const halves = halvesOf(values);
  let top = 0;
  let bottom = SIGN - 1;
  for (let at = UPPER_HALF; at < halves.length; at += 2) {
    const half = halves[at]!;
    if (half === 0 || half >= SIGN) continue;
    if (half > top) top = half;
    if (half < bottom) bottom = half;
  }
  let shift = 0;
  while ((top - bottom) >>> shift >= NOTHING_KEY && top > bottom) shift++;
  return { top, shift };
}

/** By the upper half of a value: the higher the value, the smaller the key. */
function keyOf(half: number, { top, shift }: Scale): number {
  if (half >= SIGN) return OWED_KEY;
  return half === 0 ? NOTHING_KEY : (top - half) >>> shift;
}

const SIGN = 2 ** 31;
const NOTHING_KEY = KEYS - 2;
const OWED_KEY = KEYS - 1;

function halvesOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
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

/** Puts neighbours right that stand in the wrong order; all of them have the same key. */
function putRight(values: Float64Array, rows: Int32Array, scale: Scale): void {
  const most = MOVES_A_ROW * rows.length;
  let moves = 0;
  for (let at = 1; at < rows.length; at++) {
    const value = values[at]!;
    if (value <= values[at - 1]!) continue;
    if (moves > most) {
      at = sortRun(values, rows, at, scale) - 1;
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

/** Sorts all that have the same key as the value at this place by comparing; answers where they end. */
function sortRun(values: Float64Array, rows: Int32Array, at: number, scale: Scale): number {
  const halves = halvesOf(values);
  const keyAt = (place: number): number => keyOf(halves[place * 2 + UPPER_HALF]!, scale);
  const key = keyAt(at);
  let start = at;
  while (start > 0 && keyAt(start - 1) === key) start--;
  let end = at + 1;
  while (end < rows.length && keyAt(end) === key) end++;
  const run = Array.from(rows.subarray(start, end), (row, place) => ({ row, value: values[start + place]! }));
  run.sort((a, b) => b.value - a.value || a.row - b.row);
  run.forEach(({ row, value }, place) => {
    rows[start + place] = row;
    values[start + place] = value;
  });
  return end;
}
