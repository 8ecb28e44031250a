/**
 * The set of the characters of a text as 32 bits, some characters sharing one: enough to know of most values
 * at once that a word cannot be in them.
 */
import type { TextPool } from "./text-pool";

export function letterSet(text: string, from = 0, to = text.length): number {
  let set = 0;
  for (let position = from; position < to; position++) set |= 1 << (text.charCodeAt(position) & 31);
  return set;
}

/** The set of each value. */
export function letterSets({ text, starts }: Pick<TextPool, "text" | "starts">): Int32Array {
  return starts.subarray(0, -1).map((start, value) => letterSet(text, start, starts[value + 1]! - 1));
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
