/** Values as the letters in which they are typed, and which letters are in them at all. */
import type { PinyinOf } from "../pinyin/pinyin";
import { ROWS_A_STEP, type Work } from "../work";
import { isSkipped } from "./spelling";
import { valueCount, type TextPool } from "./text-pool";

export interface ValueLetters {
  /** Without punctuation; Chinese characters by their likeliest reading. */
  readonly text: string;
  /** The position in the value of each letter's character. */
  readonly origins: readonly number[];
  /** Letters with which a word or a Chinese character begins. */
  readonly beginnings: readonly number[];
}

/** The letters of a folded value; without `pinyin` its Chinese characters stay as they are. */
export function lettersOf(value: string, pinyin: PinyinOf | undefined): ValueLetters {
  const readings = pinyin?.(value);
  const origins: number[] = [];
  const beginnings: number[] = [];
  let text = "";
  let position = 0;
  let isBeginning = true;
  for (const [index, character] of Array.from(value).entries()) {
    const [reading] = readings?.[index] ?? [];
    if (!isSkipped(character.charCodeAt(0))) {
      if (isBeginning || isChinese(character)) beginnings.push(text.length);
      const letters = reading ?? character;
      for (let letter = 0; letter < letters.length; letter++) origins.push(position);
      text += letters;
    }
    isBeginning = reading !== undefined || isSkipped(character.charCodeAt(0));
    position += character.length;
  }
  return { text, origins, beginnings };
}

export function isChinese(character: string): boolean {
  return character >= "\u2e80";
}

/** A bit for each letter of a text. */
export function maskOf(text: string): number {
  let mask = 0;
  for (let position = 0; position < text.length; position++) mask |= bitOf(text.charCodeAt(position));
  return mask;
}

/** Letters have a bit each; digits and all other characters share theirs with some. */
function bitOf(code: number): number {
  return 1 << (code >= LETTER_A ? (code - LETTER_A) % 32 : 26 + (code % 6));
}
const LETTER_A = 97;

type Masks = WeakMap<TextPool, Int32Array>;
const withPinyin: Masks = new WeakMap();
const withoutPinyin: Masks = new WeakMap();

/** The masks of all values of a pool, in either way of writing them; made when first asked for. */
export function* masksOf(pool: TextPool, pinyin: PinyinOf | undefined): Work<Int32Array> {
  const remembered = pinyin ? withPinyin : withoutPinyin;
  const known = remembered.get(pool);
  if (known) return known;
  const bits = new Map<number, number>();
  const masks = new Int32Array(valueCount(pool));
  for (let value = 1; value < masks.length; value++) {
    if (value % ROWS_A_STEP === 0) yield value / masks.length;
    let mask = 0;
    for (let position = pool.starts[value]!; position < pool.starts[value + 1]! - 1; position++) {
      const code = pool.text.charCodeAt(position);
      mask |= bits.get(code) ?? learn(bits, code, pinyin);
    }
    masks[value] = mask;
  }
  remembered.set(pool, masks);
  return masks;
}

/** A character counts as itself and as all its readings. */
function learn(bits: Map<number, number>, code: number, pinyin: PinyinOf | undefined): number {
  const character = String.fromCharCode(code);
  const [readings = []] = isChinese(character) ? (pinyin?.(character) ?? []) : [];
  const mask = maskOf(character) | maskOf(readings.join(""));
  bits.set(code, mask);
  return mask;
}

/** How many bits are set. */
export function bitCount(mask: number): number {
  let bits = mask >>> 0;
  let count = 0;
  for (; bits !== 0; count++) bits = (bits & (bits - 1)) >>> 0;
  return count;
}
