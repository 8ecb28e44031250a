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
    const literal = spelling.literalEnd(text, from, end);
    const to = literal >= 0 ? literal : spelling.end(text, from, end, loosest);
    if (to < 0) continue;
    const looseness = literal >= 0 ? 0 : loosenessOf(spelling, text, from, end);
    const grade = worthAt(column, value, from, to) - looseness;
    return { grade, from: from - start, to: to - start };
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
  const places = beginnings(spelling.firstLetters(loosest), index);
  for (let place = 0; place < places.length; place++) {
    const from = places[place]!;
    while (starts[value + 1]! <= from) value++;
    if (value === found || (needed & ~index.sets[value]!) !== 0) continue;
    const end = starts[value + 1]! - 1;
    const literal = spelling.literalEnd(text, from, end);
    const to = literal >= 0 ? literal : spelling.end(text, from, end, loosest);
    if (to < 0) continue;
    found = value;
    const looseness = literal >= 0 ? 0 : loosenessOf(spelling, text, from, end);
    into.raise(column.pool, value, asGrade(worthAt(column, value, from, to) - looseness));
  }
}
const NONE = -1;

function worthAt({ pool, worth }: SearchColumn, value: number, from: number, to: number): number {
  if (from !== pool.starts[value]) return worth.part;
  return isRestSkipped(pool.text, to, pool.starts[value + 1]! - 1) ? worth.whole : worth.begin;
}

/** What it takes from the grade that not the characters themselves were typed. */
function loosenessOf(spelling: Spelling, text: string, from: number, end: number): number {
  return spelling.end(text, from, end, "syllables") >= 0 ? BY_SYLLABLES : BY_INITIALS;
}
