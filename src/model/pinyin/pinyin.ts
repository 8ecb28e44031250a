/**
 * How Chinese characters are read: the one place that imports pinyin-pro, whose dictionaries are 100 KB
 * gzipped. Whoever needs readings takes a `PinyinOf` as an argument; the shells load this file with
 * `await import(...)` when it is first needed.
 *
 * A character in a name has no certain reading: 单 is Shàn as a surname, dān in 简单, chán in 单于. So all
 * readings are given and whoever compares takes any of them. Characters of both scripts are in the
 * dictionary, so 張 and 张 are read alike.
 */
import { pinyin, polyphonic } from "pinyin-pro";

/** Readings of one character without tones, ü as v (吕 lv), likeliest first; empty if it is no Chinese one. */
export type Readings = readonly string[];

/**
 * The readings of each character (code point) of a text, in order. The text is taken for a name: its first
 * character has its reading as a surname first, 解晓东 → [[xie, jie], [xiao], [dong]].
 */
export type PinyinOf = (text: string) => readonly Readings[];

export const pinyinOf: PinyinOf = (text) =>
  Array.from(text, (character, position) => (position === 0 ? atHead : within)(character));

const within = remembered((character) => {
  const [readings = []] = polyphonic(character, { type: "array", toneType: "none", v: true });
  // What the dictionary lacks comes back as it is.
  return readings[0] === character ? [] : readings;
});

const atHead = remembered((character) => {
  const readings = within(character);
  if (readings.length === 0) return readings;
  const surname = pinyin(character, { type: "array", toneType: "none", v: true, surname: "all" });
  return [...new Set([...surname, ...readings])];
});

/** A few thousand characters make all names: each is looked up once. */
function remembered(look: (character: string) => Readings): (character: string) => Readings {
  const known = new Map<string, Readings>();
  return (character) => {
    const readings = known.get(character) ?? look(character);
    known.set(character, readings);
    return readings;
  };
}
