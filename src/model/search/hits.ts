/** Where a word stands in a value of a column, and what that is worth. */
import { gradePlain, plainHit } from "./plain-hits";
import type { SearchColumn } from "./search-columns";
import type { SearchWord } from "./search-word";
import { gradeSpelled, spelledHit } from "./spelled-hits";

/** A word found in a folded value: its grade and its place. */
export interface Hit {
  readonly grade: number;
  readonly from: number;
  readonly to: number;
}

/** The place of the word in one value; undefined if it is not there. */
export function hitOf(word: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  if (column.how === "spelled" && word.spelling) return spelledHit(word.spelling, column, value, "begun");
  return plainHit(word, column, value);
}

/** The grade of the word for every value of the column. */
export function gradeValues(word: SearchWord, column: SearchColumn): Uint8Array {
  if (column.how === "spelled" && word.spelling) return gradeSpelled(word.spelling, column, "begun");
  return gradePlain(word, column);
}
