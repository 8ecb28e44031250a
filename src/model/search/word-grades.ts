/** How well words fit each customer. */
import type { PinyinOf } from "../pinyin/pinyin";
import { NO_MATCH } from "./grades";
import { gradeValues } from "./hits";
import { gradeNear } from "./near-hits";
import type { SearchColumn } from "./search-columns";
import type { SearchWord } from "./search-word";

/** The grade of the word for each of `size` rows: that of the column in which it fits best. */
export function gradeRows(word: SearchWord, columns: readonly SearchColumn[], size: number): Uint8Array {
  return bestOf(size, columns, (column) => gradeValues(word, column));
}

/** The same, errors forgiven: of rows that the word does not fit as typed. */
export function gradeNearRows(
  word: SearchWord,
  columns: readonly SearchColumn[],
  size: number,
  pinyin: PinyinOf | undefined,
): Uint8Array {
  return bestOf(size, columns, (column) => gradeNear(word, column, pinyin));
}

function bestOf(
  size: number,
  columns: readonly SearchColumn[],
  gradesOf: (column: SearchColumn) => Uint8Array,
): Uint8Array {
  const best = new Uint8Array(size);
  for (const column of columns) {
    const grades = gradesOf(column);
    if (grades.every((grade) => grade === NO_MATCH)) continue;
    const { codes } = column.pool;
    for (let row = 0; row < size; row++) {
      const grade = grades[codes[row]!]!;
      if (grade > best[row]!) best[row] = grade;
    }
  }
  return best;
}

/** The better of two grades for each row. */
export function betterOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((grade, row) => Math.max(grade, other[row]!));
}

/** The mean for rows that every word fits; none for the others. */
export function meanOf(words: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = words;
  if (!first) return new Uint8Array(0);
  if (others.length === 0) return first;
  return first.map((grade, row) => {
    if (grade === NO_MATCH) return NO_MATCH;
    let sum = grade;
    for (const other of others) {
      if (other[row] === NO_MATCH) return NO_MATCH;
      sum += other[row]!;
    }
    return Math.max(1, Math.round(sum / words.length));
  });
}
