/** Sorting a hundred thousand rows by a comparison takes longer than a window may stand still. */
import type { Work } from "./work";

/** How many rows are sorted at once: a few milliseconds. */
const ROWS_AT_ONCE = 4096;
/** The share of the progress that the short stretches take. */
const SORTED_BEFORE_MERGING = 0.5;

/** Puts rows in order, equal ones as they stood. Short stretches are sorted first, then merged by twos. */
export function* sortInSteps(
  rows: Int32Array,
  compare: (one: number, other: number) => number,
): Work<Int32Array> {
  let sorted = rows.slice();
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    sorted.subarray(from, from + ROWS_AT_ONCE).sort(compare);
    yield (from / rows.length) * SORTED_BEFORE_MERGING;
  }
  let merged = new Int32Array(rows.length);
  for (let length = ROWS_AT_ONCE; length < rows.length; length *= 2) {
    for (let from = 0; from < rows.length; from += 2 * length) {
      const middle = Math.min(from + length, rows.length);
      merge(sorted.subarray(from, middle), sorted.subarray(middle, from + 2 * length), merged, from, compare);
      yield SORTED_BEFORE_MERGING + (1 - SORTED_BEFORE_MERGING) * (length / rows.length);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

/** Writes two sorted stretches as one into `target` from a place on. */
function merge(
  first: Int32Array,
  second: Int32Array,
  target: Int32Array,
  from: number,
  compare: (one: number, other: number) => number,
): void {
  let place = from;
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    target[place++] = compare(first[a]!, second[b]!) <= 0 ? first[a++]! : second[b++]!;
  }
  target.set(first.subarray(a), place);
  target.set(second.subarray(b), place + first.length - a);
}
