/** A word of what was typed, prepared for each way of looking for it. */
import type { PinyinOf } from "../pinyin/pinyin";
import { digitsOfWord, withoutCountry } from "./phone-digits";
import { LONGEST_SPELLED, Spelling, spelledLetters } from "./spelling";

export interface SearchWord {
  /** Folded, as it was typed. */
  readonly text: string;
  /** For names; absent where there are no letters, or too many. */
  readonly spelling?: Spelling | undefined;
  readonly letters: string;
  /** For phones; absent where it is not written like one. */
  readonly digits?: string | undefined;
  /** The digits without a country in front, to be found as a tail only. */
  readonly nationals: readonly string[];
}

/** `text` is folded. */
export function searchWord(text: string, pinyin: PinyinOf | undefined): SearchWord {
  const letters = spelledLetters(text);
  const isSpelled = letters.length > 0 && letters.length <= LONGEST_SPELLED;
  const digits = digitsOfWord(text);
  return {
    text,
    letters,
    spelling: isSpelled ? new Spelling(letters, pinyin) : undefined,
    digits,
    nationals: digits === undefined ? [] : withoutCountry(text, digits),
  };
}

/**
 * A single letter or digit is everywhere: outside names a letter is taken for the whole field, a digit for the
 * beginning or end of one, or for nothing.
 */
export function isTooShort(text: string): boolean {
  return text.length < 2 && text < "\u0080";
}
