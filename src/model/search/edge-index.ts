/**
 * Where a single digit begins or ends a value. One digit stands somewhere in nearly every phone, id and plate;
 * at the end of one it still tells a tenth of them from the others.
 */
import { ROWS_A_STEP, type Work } from "../work";
import { SHARED } from "./grades";
import type { SearchColumn } from "./search-columns";
import { valueCount, type TextPool } from "./text-pool";

/** Positions in the text of the pool by digit, in order. */
type EdgeIndex = readonly Int32Array[];

const indexes = new WeakMap<TextPool, EdgeIndex>();
const ZERO = 48;
const DIGITS = 10;
const LINE_BREAK = 10;
const BLANK = 32;

/** Is a digit at the beginning or end of a value looked for in this column? Not in long text, nor where many have the same. */
export function hasEdges({ how, worth }: Pick<SearchColumn, "how" | "worth">): boolean {
  return how !== "long" && worth !== SHARED;
}

/** The first and last digits of a column's values, of phone numbers the last; made when first asked for. */
export function* edgeIndex({ pool, how }: SearchColumn): Work<EdgeIndex> {
  const known = indexes.get(pool);
  if (known) return known;
  const found = Array.from({ length: DIGITS }, (): number[] => []);
  const count = valueCount(pool);
  for (let value = 1; value < count; value++) {
    if (value % ROWS_A_STEP === 0) yield value / count;
    const first = pool.starts[value]!;
    const end = pool.starts[value + 1]! - 1;
    if (how === "digits") addLastDigits(pool.text, first, end, found);
    else {
      addDigit(pool.text, first, found);
      if (end - 1 > first) addDigit(pool.text, end - 1, found);
    }
  }
  const made = found.map((positions) => new Int32Array(positions));
  indexes.set(pool, made);
  return made;
}

/** Where this digit stands at an edge. */
export function edgesOf(digit: string, index: EdgeIndex): Int32Array {
  return index[digit.charCodeAt(0) - ZERO]!;
}

function addLastDigits(text: string, first: number, end: number, found: readonly number[][]): void {
  for (let at = first; at < end; at++) {
    const next = text.charCodeAt(at + 1);
    if (next === BLANK || next === LINE_BREAK) addDigit(text, at, found);
  }
}

function addDigit(text: string, at: number, found: readonly number[][]): void {
  found[text.charCodeAt(at) - ZERO]?.push(at);
}
