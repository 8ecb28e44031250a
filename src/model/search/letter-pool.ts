/**
 * The values of a column as the letters in which they are typed, for comparing with typing errors: names by
 * their likeliest pinyin and without punctuation, phones as digits.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { ROWS_A_STEP, type Work } from "../work";
import { letterSets } from "./letter-set";
import type { SearchColumn } from "./search-columns";
import { isSkipped } from "./spelling";
import { joinedLines, valueCount, valueText, type TextPool } from "./text-pool";

export interface LetterPool {
  /** All values, as in a `TextPool`. */
  readonly text: string;
  readonly starts: Int32Array;
  /** Where words, Chinese characters and numbers begin in the text, in order. */
  readonly beginnings: Int32Array;
  /** The letters of each value, as a set (see `letter-set.ts`). */
  readonly sets: Int32Array;
}

/** One value in letters. */
export interface Letters {
  readonly text: string;
  readonly beginnings: readonly number[];
  /** The position in the value of each letter's character. */
  readonly origins: readonly number[];
}

type Pools = WeakMap<TextPool, LetterPool>;
const withPinyin: Pools = new WeakMap();
const withoutPinyin: Pools = new WeakMap();

/** The letters of a column; made when first asked for. */
export function* letterPool({ pool, how }: SearchColumn, pinyin: PinyinOf | undefined): Work<LetterPool> {
  const pools = pinyin ? withPinyin : withoutPinyin;
  const known = pools.get(pool);
  if (known) return known;
  const made = how === "digits" ? numbersOf(pool) : yield* namesOf(pool, pinyin);
  pools.set(pool, made);
  return made;
}

function* namesOf(pool: TextPool, pinyin: PinyinOf | undefined): Work<LetterPool> {
  const lines = [""];
  const beginnings: number[] = [];
  let start = 2;
  for (let value = 1; value < valueCount(pool); value++) {
    if (value % ROWS_A_STEP === 0) yield value / valueCount(pool);
    const letters = lettersOf(valueText(pool, value), pinyin);
    lines.push(letters.text);
    for (const beginning of letters.beginnings) beginnings.push(start + beginning);
    start += letters.text.length + 1;
  }
  yield 1;
  const joined = joinedLines(lines);
  yield 1;
  const positions = new Int32Array(beginnings);
  yield 1;
  return { ...joined, beginnings: positions, sets: letterSets(joined) };
}

/** Phone numbers are digits already. */
function numbersOf({ text, starts }: TextPool): LetterPool {
  const beginnings = new Int32Array(numberBeginnings(text));
  return { text, starts, beginnings, sets: letterSets({ text, starts }) };
}

/** Where numbers begin in folded phone numbers. */
export function numberBeginnings(text: string): readonly number[] {
  const beginnings: number[] = [];
  for (let position = 0; position < text.length; position++)
    if (isDigit(text, position) && (position === 0 || !isDigit(text, position - 1)))
      beginnings.push(position);
  return beginnings;
}

function isDigit(text: string, position: number): boolean {
  return text.charCodeAt(position) >= 48 && text.charCodeAt(position) <= 57;
}

/** The letters of a folded value; without `pinyin` its Chinese characters stay as they are. */
export function lettersOf(value: string, pinyin: PinyinOf | undefined): Letters {
  const readings = pinyin?.(value);
  const origins: number[] = [];
  const beginnings: number[] = [];
  let text = "";
  let position = 0;
  let isBeginning = true;
  for (const [index, character] of Array.from(value).entries()) {
    const reading = readings?.[index]?.[0];
    const isLeftOut = isSkipped(character.charCodeAt(0));
    if (!isLeftOut) {
      if (isBeginning || reading !== undefined) beginnings.push(text.length);
      const letters = reading ?? character;
      for (let letter = 0; letter < letters.length; letter++) origins.push(position);
      text += letters;
    }
    isBeginning = isLeftOut || reading !== undefined;
    position += character.length;
  }
  return { text, beginnings, origins };
}
