/** How well a word fits each customer: as well as the column in which it fits best. */
import type { PinyinOf } from "../pinyin/pinyin";
import { gradeValues } from "./hits";
import { gradeNear } from "./near-hits";
import { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import type { SearchWord } from "./search-word";

/** The grade of the word for each of `size` rows. */
export function gradeRows(word: SearchWord, columns: readonly SearchColumn[], size: number): Uint8Array {
  const best = new RowGrades(new Uint8Array(size));
  for (const column of columns) gradeValues(word, column, best);
  return best.grades;
}

/** The same if errors are forgiven. */
export function gradeNearRows(
  word: SearchWord,
  columns: readonly SearchColumn[],
  size: number,
  pinyin: PinyinOf | undefined,
): Uint8Array {
  const best = new RowGrades(new Uint8Array(size));
  for (const column of columns) gradeNear(word, column, pinyin, best);
  return best.grades;
}
