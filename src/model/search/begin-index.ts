/**
 * Where a word can begin in the names of a column, by its first letter: at that letter, and at every Chinese
 * character with a reading that begins with it. Of 100,000 names a keystroke looks at those only.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { ROWS_A_STEP, type Work } from "../work";
import { letterSets } from "./letter-set";
import { valueCount, type TextPool } from "./text-pool";

export interface BeginIndex {
  /** Positions in the text of the pool by first letter, in order. */
  readonly places: ReadonlyMap<string, Int32Array>;
  /** The characters of each value, as a set (see `letter-set.ts`). */
  readonly sets: Int32Array;
}

type Indexes = WeakMap<TextPool, BeginIndex>;
const withPinyin: Indexes = new WeakMap();
const withoutPinyin: Indexes = new WeakMap();

/** The beginnings of a column; made when first asked for. */
export function* beginIndex(pool: TextPool, pinyin: PinyinOf | undefined): Work<BeginIndex> {
  const indexes = pinyin ? withPinyin : withoutPinyin;
  const known = indexes.get(pool);
  if (known) return known;
  const places = new Map<string, number[]>();
  const listsOf = new Map<number, readonly number[][]>();
  const count = valueCount(pool);
  for (let value = 0; value < count; value++) {
    if (value % ROWS_A_STEP === 0) yield value / count;
    const end = pool.starts[value + 1]! - 1;
    for (let at = pool.starts[value]!; at < end; at++) {
      const code = pool.text.charCodeAt(at);
      let lists = listsOf.get(code);
      if (!lists) {
        lists = firstLetters(String.fromCharCode(code), pinyin).map((letter) => listOf(letter, places));
        listsOf.set(code, lists);
      }
      for (const list of lists) list.push(at);
    }
  }
  const sorted = new Map<string, Int32Array>();
  for (const [letter, list] of places) {
    sorted.set(letter, new Int32Array(list));
    yield 1;
  }
  const made = { places: sorted, sets: letterSets(pool) };
  indexes.set(pool, made);
  return made;
}

/** Where a word can begin of which the first letter is one of these, in order. */
export function beginnings(letters: readonly string[], { places }: BeginIndex): Int32Array {
  const lists = letters.flatMap((letter) => places.get(letter) ?? []);
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  return Int32Array.from(lists.flatMap((list) => [...list])).sort();
}

function firstLetters(character: string, pinyin: PinyinOf | undefined): readonly string[] {
  return [...new Set([character, ...initialsOf(character, pinyin)])];
}

/** The letters with which the readings of a character begin. */
export function initialsOf(character: string, pinyin: PinyinOf | undefined): readonly string[] {
  if (!pinyin || character < "\u2e80") return [];
  const [readings = []] = pinyin(character);
  return [...new Set(readings.map((reading) => reading.slice(0, 1)))];
}

function listOf(letter: string, places: Map<string, number[]>): number[] {
  const known = places.get(letter);
  if (known) return known;
  const made: number[] = [];
  places.set(letter, made);
  return made;
}
