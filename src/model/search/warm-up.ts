/**
 * Searches nobody asked for. A browser runs a function slowly until it has been run often, so the first keystroke over
 * a long register would take several times as long as the next one. These texts go every way of looking: by a
 * digit, by digits, by initials, by syllables, by characters, by two words, with an error.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { part, type Work } from "../work";
import { gradeValues } from "./hits";
import { gradeNear } from "./near-hits";
import { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import type { SearchResult } from "./search-result";
import { searchWord } from "./search-word";

/** A frequent surname, Zhang. */
const ZHANG = "\u5f20";
const WORDS = ["1", "z", "13", "zh", "1380013", "zhagnsan", ZHANG];
const TEXTS = [...WORDS, "1 z", "13 8", `${ZHANG} 13`];
const ROUNDS = 4;
const LIMIT = 8;

type Search = (text: string, limit: number) => readonly SearchResult[];

/**
 * Looks for a few texts, first one column a step, for that takes long while all is slow, and then as `search` does.
 * The columns, of `size` rows, are prepared.
 */
export function* warmUp(
  columns: readonly SearchColumn[],
  size: number,
  pinyin: PinyinOf | undefined,
  search: Search,
): Work<void> {
  for (const [position, text] of WORDS.entries())
    yield* part(position, 2 * WORDS.length, lookFor(text, columns, size, pinyin));
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TEXTS) {
      search(text, LIMIT);
      yield (1 + round / ROUNDS) / 2;
    }
  }
}

function* lookFor(
  text: string,
  columns: readonly SearchColumn[],
  size: number,
  pinyin: PinyinOf | undefined,
): Work<void> {
  const word = searchWord(text, pinyin);
  const grades = new RowGrades(new Uint8Array(size));
  for (const [position, column] of columns.entries()) {
    gradeValues(word, column, grades);
    yield position / columns.length;
    gradeNear(word, column, pinyin, grades);
  }
}
