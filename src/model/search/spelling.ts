/**
 * A word as it may spell a name: by its characters, by pinyin, or by both mixed.
 *
 * 张三 is found by 张三, zhangsan, zhangs, zs, 张s, z三. The word is cut into pieces, each piece standing for
 * one character of the name: the character itself, a reading of it, or (`begun`) the beginning of a reading.
 * Instead of trying all cuts, the walk over the name keeps the set of places in the word that can be reached,
 * one bit a place: `steps.from(places, character)` is the set after one more character. Where each character
 * leads is worked out once per word, so that a walk costs a look into an array per character.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { initialsOf } from "./begin-index";
import { letterSet } from "./letter-set";

/** How strictly a piece stands for a character. */
export type Strictness = "syllables" | "begun" | "alike";

/** Places are bits of a number, and one more than the letters. */
export const LONGEST_SPELLED = 30;

const CHARACTERS = 0x10000;
/** The set of nothing but the place before the first letter. */
const AT_THE_BEGINNING = 1;

/** Punctuation and blanks within a name, which nobody types: Jean-Luc, 马克·波罗, 沪A·12345. */
const SKIPPED = /[\s.·•・'’`,，\-_/()（）]/g;
const skipped = new Set(Array.from(" .·•・'’`,，-_/()（）", (character) => character.charCodeAt(0)));

/** The letters of a folded word that spell: without punctuation, ü as v. */
export function spelledLetters(word: string): string {
  return word.replace(SKIPPED, "").replaceAll("ü", "v");
}

export class Spelling {
  private readonly steps: Partial<Record<Strictness, Steps>> = {};
  private readonly full: number;

  /** `letters` as `spelledLetters` gives them, 1 to `LONGEST_SPELLED` of them. */
  constructor(
    private readonly letters: string,
    readonly pinyin: PinyinOf | undefined,
  ) {
    this.full = 1 << letters.length;
  }

  /** The letters under which a `BeginIndex` has the places where the word can begin. */
  firstLetters(strictness: Strictness): readonly string[] {
    const first = this.letters[0]!;
    const initials = strictness === "alike" ? initialsOf(first, this.pinyin) : [];
    return initials.length > 0 ? initials : [first];
  }

  /** The characters that must stand in a name, as a set: those that are no reading of another one. */
  needed(strictness: Strictness): number {
    return letterSet(this.letters.replace(strictness === "alike" ? /[a-z\u2e80-\uffff]/g : /[a-z]/g, ""));
  }

  /** Where the word ends that begins at `from`, at most at `to`; -1 if it does not. */
  end(text: string, from: number, to: number, strictness: Strictness): number {
    const steps = this.stepsOf(strictness);
    let places = steps.from(AT_THE_BEGINNING, text.charCodeAt(from));
    let position = from + 1;
    while (places !== 0 && (places & this.full) === 0 && position < to) {
      const code = text.charCodeAt(position++);
      if (!isSkipped(code)) places = steps.from(places, code);
    }
    return (places & this.full) === 0 ? -1 : position;
  }

  /** The same by the characters themselves; what ends so ends there by every other way too. */
  literalEnd(text: string, from: number, to: number): number {
    const { letters } = this;
    let place = 0;
    let position = from;
    while (place < letters.length && position < to) {
      const code = text.charCodeAt(position++);
      if (code === letters.charCodeAt(place)) place++;
      else if (place === 0 || !isSkipped(code)) return -1;
    }
    return place < letters.length ? -1 : position;
  }

  private stepsOf(strictness: Strictness): Steps {
    return (this.steps[strictness] ??= new Steps(this.letters, strictness, (character) =>
      spelled(this.pinyin, character),
    ));
  }
}

/** Is this character (a UTF-16 unit) punctuation that nobody types? */
export function isSkipped(code: number): boolean {
  return skipped.has(code);
}

/** Is there nothing but punctuation from here on? */
export function isRestSkipped(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++)
    if (!isSkipped(text.charCodeAt(position))) return false;
  return true;
}

/** Where in the word each character leads. */
class Steps {
  /** The characters met are numbered, 1, 2, 3 …, and have a table each by place. */
  private readonly numbers = new Uint16Array(CHARACTERS);
  private readonly tables: Int32Array[] = [];

  constructor(
    private readonly letters: string,
    private readonly strictness: Strictness,
    private readonly readings: (character: string) => readonly string[],
  ) {}

  /** The places after one more character. */
  from(places: number, code: number): number {
    const table = this.tables[this.numbers[code]! - 1] ?? this.makeTable(code);
    let reached = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) reached |= table[31 - Math.clz32(rest & -rest)]!;
    return reached;
  }

  private makeTable(code: number): Int32Array {
    const table = Int32Array.from(this.letters, (_, place) => this.reach(code, place));
    this.numbers[code] = this.tables.push(table);
    return table;
  }

  private reach(code: number, place: number): number {
    const { letters, strictness } = this;
    const character = String.fromCharCode(code);
    const typed = letters[place]!;
    let places = typed === character ? 1 << (place + 1) : 0;
    const readings = this.readings(character);
    for (const reading of readings) {
      const length = commonLength(letters, place, reading);
      if (length === reading.length) places |= 1 << (place + length);
      if (strictness === "syllables") continue;
      for (let begun = 1; begun <= length; begun++) places |= 1 << (place + begun);
    }
    if (strictness === "alike" && this.readings(typed).some((reading) => readings.includes(reading)))
      places |= 1 << (place + 1);
    return places;
  }
}

function commonLength(letters: string, place: number, reading: string): number {
  let length = 0;
  while (length < reading.length && letters[place + length] === reading[length]) length++;
  return length;
}

/** The readings as people type them: 吕 is lv, lu, and lyu on a passport. */
function spelled(pinyin: PinyinOf | undefined, character: string): readonly string[] {
  if (!pinyin || character < "\u2e80") return [];
  const [readings = []] = pinyin(character);
  return readings.flatMap((reading) =>
    reading.includes("v") ? [reading, reading.replace("v", "u"), reading.replace("v", "yu")] : [reading],
  );
}
