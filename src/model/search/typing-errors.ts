/**
 * Typing errors: a letter too many, one missing, another one, or two neighbours the wrong way round.
 *
 * Few errors are forgiven, so the comparison walks along both texts while they agree and branches only where
 * they do not, once for each kind of error: no table is filled for the many that differ at once.
 */
import type { Range } from "./search-result";
import { standsAt } from "./stands-at";

/** Shorter words have too many neighbours that are words themselves. */
const LENGTH_FOR_ONE = 4;
const LENGTH_FOR_TWO = 8;
const DIGITS_FOR_ONE = 7;

/** How many errors are forgiven in a word; in a number of digits fewer, for numbers are near to each other. */
export function errorsForgiven(letters: string): number {
  if (/^\d*$/.test(letters)) return letters.length >= DIGITS_FOR_ONE ? 1 : 0;
  if (letters.length >= LENGTH_FOR_TWO) return 2;
  return letters.length >= LENGTH_FOR_ONE ? 1 : 0;
}

/**
 * Where the word ends that begins at `at` in the text, ending before `end` at the latest, with at most `most`
 * errors; -1 if it does not. The word may be the beginning of what stands there.
 */
export function nearEnd(word: string, text: string, at: number, end: number, most: number): number {
  if (most === 1 && word.length >= LENGTH_FOR_LOOK && !isLikeOneError(word, text, at)) return -1;
  return endFrom(word, 0, text, at, end, most);
}

/**
 * A quick look that spares most walks: with one error either the first three letters are right, or all after
 * the fourth are, one place off at most.
 */
function isLikeOneError(word: string, text: string, at: number): boolean {
  if (standsAt(word, text, at, 0, 3)) return true;
  for (let place = 3; place <= 5; place++) if (standsAt(word, text, at + place, 4, 6)) return true;
  return false;
}
const LENGTH_FOR_LOOK = 6;

function endFrom(word: string, typed: number, text: string, at: number, end: number, most: number): number {
  while (typed < word.length && at < end && word.charCodeAt(typed) === text.charCodeAt(at)) {
    typed++;
    at++;
  }
  if (typed === word.length) return at;
  if (most === 0) return -1;
  for (let error = 0; error < TYPED.length; error++) {
    const typedMore = TYPED[error]!;
    const there = THERE[error]!;
    if (there > end - at || typedMore > word.length - typed) continue;
    if (typedMore === 2 && !isTurned(word, typed, text, at)) continue;
    if (most === 1 && !goesOn(word, typed + typedMore, text, at + there)) continue;
    const to = endFrom(word, typed + typedMore, text, at + there, end, most - 1);
    if (to >= 0) return to;
  }
  return -1;
}

/** How many letters each error takes of the word, and how many of the text: turned, another one, missing, too many. */
const TYPED = [2, 1, 0, 1];
const THERE = [2, 1, 1, 0];

function isTurned(word: string, typed: number, text: string, at: number): boolean {
  return (
    word.charCodeAt(typed) === text.charCodeAt(at + 1) && word.charCodeAt(typed + 1) === text.charCodeAt(at)
  );
}

/** After the last error all must agree, so a look at the next letter spares most walks. */
function goesOn(word: string, typed: number, text: string, at: number): boolean {
  return typed === word.length || word.charCodeAt(typed) === text.charCodeAt(at);
}

/** What of the text from `from` to before `to` is as typed: with one error its beginning and its end. */
export function agreeingEnds(word: string, text: string, from: number, to: number): readonly Range[] {
  const most = Math.min(word.length, to - from);
  let head = 0;
  while (head < most && word[head] === text[from + head]) head++;
  let tail = 0;
  while (tail < most - head && word[word.length - 1 - tail] === text[to - 1 - tail]) tail++;
  const ends: readonly Range[] = [
    [from, from + head],
    [to - tail, to],
  ];
  return ends.filter(([begin, end]) => begin < end);
}
