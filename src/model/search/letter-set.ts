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
  const sets = new Int32Array(starts.length - 1);
  for (let value = 0; value < sets.length; value++)
    sets[value] = letterSet(text, starts[value], starts[value + 1]! - 1);
  return sets;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
