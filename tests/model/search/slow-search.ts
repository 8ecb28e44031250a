/** The search as one would write it without haste: every word looked for in every field of every customer. */
import type { Book } from "../../../src/model/book";
import type { PinyinOf } from "../../../src/model/pinyin/pinyin";
import { foldText } from "../../../src/model/search/fold-text";
import { BEST } from "../../../src/model/search/grades";
import { hitOf, type Hit } from "../../../src/model/search/hits";
import { nearHitOf } from "../../../src/model/search/near-hits";
import { searchColumns, type SearchColumn } from "../../../src/model/search/search-columns";
import { searchWord } from "../../../src/model/search/search-word";
import { lastVisits } from "../../../src/model/search/top-rows";
import { finish } from "../../../src/model/work";

const DOUBTFUL = 34;
const JOINED_IN = ["name", "contact", "phone"];

/** Rows and scores, best first; the text is not blank. */
export function slowSearch(
  book: Book,
  text: string,
  pinyin: PinyinOf,
): readonly (readonly [number, number])[] {
  const columns = finish(searchColumns(book.customers));
  const near = nearHitOf(pinyin);
  const words = foldText(text)
    .split(" ")
    .map((word) => searchWord(word, pinyin));
  const joined = searchWord(foldText(text).replaceAll(" ", ""), pinyin);
  const best = (
    row: number,
    among: readonly SearchColumn[],
    hit: (column: SearchColumn, value: number) => Hit | undefined,
  ) => Math.max(0, ...among.map((column) => hit(column, column.pool.codes[row]!)?.grade ?? 0));
  const gradeOf = (row: number, isForgiving: boolean): number => {
    const grades = words.map((word) =>
      Math.max(
        best(row, columns, (column, value) => hitOf(word, column, value)),
        isForgiving ? best(row, columns, (column, value) => near(word, column, value)) : 0,
      ),
    );
    const mean = Math.max(1, Math.round(grades.reduce((a, b) => a + b, 0) / grades.length));
    const byWords = grades.includes(0) ? 0 : mean;
    if (words.length === 1) return byWords;
    const namesAndPhones = columns.filter(({ key }) => JOINED_IN.includes(key));
    return Math.max(
      byWords,
      best(row, namesAndPhones, (column, value) => hitOf(joined, column, value)),
    );
  };
  const rows = Array.from({ length: book.customers.size }, (_, row) => row);
  const asTyped = rows.map((row) => gradeOf(row, false));
  const grades = asTyped.some((grade) => grade > DOUBTFUL) ? asTyped : rows.map((row) => gradeOf(row, true));
  const lasts = lastVisits(book);
  return rows
    .filter((row) => grades[row]! > 0)
    .sort((a, b) => grades[b]! - grades[a]! || lasts[b]! - lasts[a]! || a - b)
    .map((row) => [row, grades[row]! / BEST] as const);
}
