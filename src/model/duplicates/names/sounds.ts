/** Names as they sound, so that 张伟, Zhang Wei, zhangwei and Wei Zhang meet. */
import type { PinyinOf } from "../../pinyin/pinyin";

/** Of a name with several readings for several characters no more than these are tried. */
const MOST_READINGS = 8;
/** Longer ones are no names of persons. */
const LONGEST_NAME = 4;

/** A Chinese name in pinyin, without blanks: surname first, then surname last. */
export function soundsOf(name: string, surnameLength: number, pinyin: PinyinOf): readonly string[] {
  const syllables = pinyin(name);
  if (syllables.length < 2 || syllables.length > LONGEST_NAME) return [];
  const split = Math.max(1, surnameLength);
  let spoken: readonly (readonly string[])[] = [[]];
  for (const readings of syllables) {
    if (readings.length === 0) return [];
    spoken = spoken
      .flatMap((before) => readings.map((reading) => [...before, reading]))
      .slice(0, MOST_READINGS);
  }
  const sounds = spoken.flatMap((each) => [
    each.join(""),
    [...each.slice(split), ...each.slice(0, split)].join(""),
  ]);
  return [...new Set(sounds)];
}

/** Latin words run together, beginning with each of them. */
export function latinSounds(words: readonly string[]): readonly string[] {
  if (words.length > LONGEST_NAME) return [];
  return words.map((_, first) => [...words.slice(first), ...words.slice(0, first)].join(""));
}
