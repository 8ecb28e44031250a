/** Words in columns of names: by characters and by pinyin (see `spelling.ts`). */
import { finish } from "../work";
import { beginIndex, beginnings } from "./begin-index";
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
  for (let from = start; from < end; from++) {
    const to = spelling.end(text, from, end, loosest);
    if (to < 0) continue;
    return { grade: gradeAt(spelling, column, value, from, to), from: from - start, to: to - start };
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
  const index = finish(beginIndex(column.pool, spelling.pinyin));
  const needed = spelling.needed(loosest);
  let value = 0;
  let found = NONE;
  for (const from of beginnings(spelling.firstLetters(loosest), index)) {
    while (starts[value + 1]! <= from) value++;
    if (value === found || (needed & ~index.sets[value]!) !== 0) continue;
    const to = spelling.end(text, from, starts[value + 1]! - 1, loosest);
    if (to < 0) continue;
    found = value;
    into.raise(column.pool, value, asGrade(gradeAt(spelling, column, value, from, to)));
  }
}
const NONE = -1;

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
