/** How many typing errors lie between a word and the beginning of a text. */

export interface Nearness {
  readonly errors: number;
  /** How many letters of the text the word stands for. */
  readonly length: number;
}

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
 * The fewest errors that make some beginning of the text out of the word; undefined where there are more
 * than `most`. An error is a letter too many, one missing, another one, or two neighbours the wrong way
 * round. Of ends with as few errors, the one that takes as many letters as were typed.
 */
export function nearness(word: string, text: string, most: number): Nearness | undefined {
  const reach = Math.min(text.length, word.length + most);
  let previous: number[] = [];
  let last = Array.from({ length: reach + 1 }, (_, column) => column);
  for (let typed = 1; typed <= word.length; typed++) {
    const row = [typed];
    for (let column = 1; column <= reach; column++) {
      const other = word[typed - 1] === text[column - 1] ? 0 : 1;
      const errors = Math.min(last[column]! + 1, row[column - 1]! + 1, last[column - 1]! + other);
      const isTurned = word[typed - 1] === text[column - 2] && word[typed - 2] === text[column - 1];
      row.push(isTurned && typed > 1 ? Math.min(errors, previous[column - 2]! + 1) : errors);
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return undefined;
    previous = last;
    last = row;
  }
  return nearest(last, word.length, most);
}

function nearest(errorsByEnd: readonly number[], typed: number, most: number): Nearness | undefined {
  let best: Nearness | undefined;
  for (const [length, errors] of errorsByEnd.entries()) {
    if (length === 0 || errors > most || (best && errors > best.errors)) continue;
    const isCloser = !best || Math.abs(length - typed) < Math.abs(best.length - typed);
    if (isCloser || errors < best!.errors) best = { errors, length };
  }
  return best;
}
