/** How much a piece of a file looks like text in one of the old encodings, from 0 (not at all) to 1. */
import { isCommonCharacter } from "./common-characters";

/** A wrong character weighs as much as this many right ones. */
const PENALTY = 4;

/** Share of common characters among all beyond ASCII; what no Chinese list holds counts against it. */
export function scoreChinese(sample: Uint8Array, encoding: "gb18030" | "big5"): number {
  const text = new TextDecoder(encoding).decode(sample);
  let common = 0;
  let other = 0;
  let wrong = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (isWrong(code)) wrong++;
    else if (isCommonCharacter(character) || isPunctuation(code)) common++;
    else other++;
  }
  const all = common + other + wrong;
  return all === 0 ? 0 : Math.max(0, (common - PENALTY * wrong) / all);
}

/**
 * Share of the runs of high bytes that stand as accents do in Western text: one or two of them beside plain
 * letters ("Peña", "ação"). Chinese stands in longer runs, or alone between commas.
 */
export function scoreWestern(sample: Uint8Array): number {
  let runs = 0;
  let accents = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! < 0x80) continue;
    const start = at;
    while (at < sample.length && sample[at]! >= 0x80) at++;
    runs++;
    const besideLetter = isLetter(sample[start - 1]) || isLetter(sample[at]);
    const isWord = sample.subarray(start, at).every((byte) => byte >= 0xc0 || LETTERS_BELOW.has(byte));
    if (at - start <= 2 && besideLetter && isWord) accents++;
    else if (at - start === 1 && SIGNS.has(sample[start]!)) accents++;
  }
  return runs === 0 ? 0 : accents / runs;
}

/** From C0 on all are letters; below, Š Œ Ž š œ ž Ÿ, quotes, and the ordinals of "1º" are. */
const LETTERS_BELOW: ReadonlySet<number> = new Set([
  0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f, 0x91, 0x92, 0x93, 0x94, 0xaa, 0xba,
]);
/** € £ © « ® ° » and dashes may stand alone. */
const SIGNS: ReadonlySet<number> = new Set([0x80, 0x96, 0x97, 0xa3, 0xa9, 0xab, 0xae, 0xb0, 0xbb]);

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Replacement character, private use, control: no list holds them. */
function isWrong(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code <= 0x9f;
}

/** Chinese punctuation and full-width forms. */
function isPunctuation(code: number): boolean {
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef) || code === 0xb7;
}
