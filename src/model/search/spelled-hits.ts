/** Words in columns of names: by characters and by pinyin (see `spelling.ts`). */
import { BY_INITIALS, BY_SYLLABLES } from "./grades";
import type { Hit } from "./hits";
import type { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import { isRestSkipped, type Spelling, type Strictness } from "./spelling";

/** The first place of the word in one value. */
export function spelledHit(
  spelling: Spelling,
  column: SearchColumn,
  value: number,
  loosest: Strictness,
): Hit | undefined {
  const { text, starts } = column.pool;
  const start = starts[value]!;
  const end = starts[value + 1]! - 1;
  let from = spelling.nextBeginning(text, start, end, loosest);
  while (from >= 0) {
    const to = spelling.end(text, from, end, loosest);
    if (to >= 0) {
      const grade = gradeAt(spelling, column, value, from, to);
      return { grade, from: from - start, to: to - start };
    }
    from = spelling.nextBeginning(text, from + 1, end, loosest);
  }
  return undefined;
}

/** Raises the rows of every value in which the word is found; `asGrade` says what finding it so is worth. */
export function gradeSpelled(
  spelling: Spelling,
  column: SearchColumn,
  loosest: Strictness,
  into: RowGrades,
  asGrade = (grade: number) => grade,
): void {
  const { text, starts } = column.pool;
  let value = 0;
  let from = spelling.nextBeginning(text, 0, text.length, loosest);
  while (from >= 0) {
    while (starts[value + 1]! <= from) value++;
    const end = starts[value + 1]! - 1;
    const to = spelling.end(text, from, end, loosest);
    if (to >= 0) into.raise(column.pool, value, asGrade(gradeAt(spelling, column, value, from, to)));
    from = spelling.nextBeginning(text, to >= 0 ? end : from + 1, text.length, loosest);
  }
}

function gradeAt(
  spelling: Spelling,
  { pool, worth }: SearchColumn,
  value: number,
  from: number,
  to: number,
): number {
  const { text, starts } = pool;
  const end = starts[value + 1]! - 1;
  const isBeginning = from === starts[value];
  const place = !isBeginning ? "part" : isRestSkipped(text, to, end) ? "whole" : "begin";
  return worth[place] - looseness(spelling, text, from, end);
}

function looseness(spelling: Spelling, text: string, from: number, end: number): number {
  if (spelling.end(text, from, end, "literal") >= 0) return 0;
  return spelling.end(text, from, end, "syllables") >= 0 ? BY_SYLLABLES : BY_INITIALS;
}
