/** Where a word stands in a value of a column, and what that is worth. */
import { CONTACT, NAME } from "./grades";
import { gradePlain, plainHit } from "./plain-hits";
import type { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import type { Range } from "./search-result";
import { isTooShort, type SearchWord } from "./search-word";
import { gradeSpelled, spelledHit } from "./spelled-hits";
import type { Spelling } from "./spelling";

/** A word found in a folded value: its grade and its place. */
export interface Hit {
  readonly grade: number;
  readonly from: number;
  readonly to: number;
  /** Only with a typing error forgiven, or by its sound; absent where it stands as typed. */
  readonly near?: {
    /** What of the place is as typed; in names all of it. */
    readonly agreeing: readonly Range[];
  };
}

/** The place of the word in one value; undefined if it is not there. */
export function hitOf(word: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  const spelling = spellingIn(word, column);
  if (spelling) return spelledHit(spelling, column, value, "begun");
  return plainHit(word, column, value);
}

/** Raises the rows of every value in which the word is found. */
export function gradeValues(word: SearchWord, column: SearchColumn, into: RowGrades): void {
  const spelling = spellingIn(word, column);
  if (spelling) gradeSpelled(spelling, column, "begun", into);
  else gradePlain(word, column, into);
}

/** A single letter spells names only: it is the beginning of something in every other field. */
function spellingIn({ text, spelling }: SearchWord, { how, worth }: SearchColumn): Spelling | undefined {
  const isName = worth === NAME || worth === CONTACT;
  return how === "spelled" && (isName || !isTooShort(text)) ? spelling : undefined;
}
