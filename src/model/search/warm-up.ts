/**
 * Searches nobody asked for. A browser runs a function slowly until it has been run often, so the first keystroke over
 * a long register would take several times as long as the next one. These texts go every way of looking: by a
 * digit, by digits, by initials, by syllables, by characters, by two words, with an error. While all is slow a few
 * customers are looked through, so that no step is long.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { part, type Work } from "../work";
import { GradedWords } from "./graded-words";
import { prepareColumn } from "./prepare-column";
import type { RegisterPart } from "./register-parts";
import { searchColumns, searchedRows, type SearchedTable } from "./search-columns";
import type { SearchResult } from "./search-result";
import { searchWord } from "./search-word";
import { gradeNearRows } from "./word-grades";

/** A frequent surname, Zhang. */
const ZHANG = "\u5f20";
const WORDS = ["1", "z", "13", "zh", "1380013", "zhagnsan", ZHANG];
const TEXTS = [...WORDS, "1 z", "13 8", `${ZHANG} 13`];
const FEW = 2048;
const ROUNDS_OF_FEW = 24;
const ROUNDS = 2;
const LIMIT = 8;

type Search = (text: string, limit: number) => readonly SearchResult[];

/** Looks for a few texts in the first rows of the register, then as `search` does in all of it, which is prepared. */
export function* warmUp(customers: SearchedTable, pinyin: PinyinOf | undefined, search: Search): Work<void> {
  const few = Math.min(FEW, customers.ids.length);
  const firstRows = searchedRows(
    customers,
    Array.from({ length: few }, (_, row) => row),
  );
  const columns = yield* part(0, 3, searchColumns(firstRows));
  for (const column of columns) yield* part(0, 3, prepareColumn(column, pinyin));
  yield* part(1, 3, lookThrough({ columns, size: few }, pinyin));
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TEXTS) {
      search(text, LIMIT);
      yield (2 + round / ROUNDS) / 3;
    }
  }
}

function* lookThrough(few: RegisterPart, pinyin: PinyinOf | undefined): Work<void> {
  for (let round = 0; round < ROUNDS_OF_FEW; round++) {
    for (const text of TEXTS) {
      new GradedWords([few], few.size, pinyin).grade(text.split(" "));
      yield round / ROUNDS_OF_FEW;
      // Where it is found as typed, errors were not looked for.
      gradeNearRows(searchWord(text, pinyin), few.columns, few.size, pinyin);
      yield round / ROUNDS_OF_FEW;
    }
  }
}
