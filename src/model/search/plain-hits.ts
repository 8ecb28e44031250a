/** Words as they stand, and digits of phone numbers. */
import { NO_MATCH } from "./grades";
import type { Hit } from "./hits";
import { SHORTEST_TAIL } from "./phone-digits";
import type { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import { isTooShort, type SearchWord } from "./search-word";

/** The best place of the word in one value. */
export function plainHit(word: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  const { text, starts } = column.pool;
  // With the breaks around it, which say where it begins and ends.
  const line = text.slice(starts[value]! - 1, starts[value + 1]);
  let best: Hit | undefined;
  for (const needle of needlesOf(word, column)) {
    for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
      const grade = gradeAt(line, at, needle, word, column);
      if (grade > (best?.grade ?? NO_MATCH)) best = { grade, from: at - 1, to: at - 1 + needle.length };
    }
  }
  return best;
}

/** Raises the rows of every value in which the word stands. */
export function gradePlain(word: SearchWord, column: SearchColumn, into: RowGrades): void {
  for (const needle of needlesOf(word, column))
    if (isTooShort(needle)) gradeSingle(needle, column, into);
    else gradePlaces(needle, word, column, into);
}

/** What is too short to be looked for in fields is looked for as a whole field. */
function gradeSingle(needle: string, { pool, worth }: SearchColumn, into: RowGrades): void {
  for (const value of pool.single)
    if (pool.text.startsWith(needle, pool.starts[value])) into.raise(pool, value, worth.whole);
}

function gradePlaces(needle: string, word: SearchWord, column: SearchColumn, into: RowGrades): void {
  const { text, starts } = column.pool;
  let value = 0;
  for (let at = nextPlace(text, needle, 0); at >= 0; at = nextPlace(text, needle, at + 1)) {
    while (starts[value + 1]! <= at) value++;
    into.raise(column.pool, value, gradeAt(text, at, needle, word, column));
  }
}

function nextPlace(text: string, needle: string, from: number): number {
  // `indexOf` stops at each first character, and digits are everywhere: another one comes first if there is one.
  const lead = Math.max(0, needle.search(/\D/));
  const tail = needle.slice(lead);
  let found = text.indexOf(tail, from + lead);
  while (lead > 0 && found >= 0 && !text.startsWith(needle, found - lead))
    found = text.indexOf(tail, found + 1);
  return found < 0 ? -1 : found - lead;
}

function needlesOf({ text, digits, nationals }: SearchWord, { how }: SearchColumn): readonly string[] {
  if (how !== "digits") return [text];
  return digits === undefined || isTooShort(digits) ? [] : [digits, ...nationals];
}

function gradeAt(
  text: string,
  at: number,
  needle: string,
  word: SearchWord,
  { how, worth }: SearchColumn,
): number {
  const isBegin = isBreak(text, at - 1, how === "digits");
  const isEnd = isBreak(text, at + needle.length, how === "digits");
  if (isBegin && isEnd) return worth.whole;
  if (isTooShort(needle)) return NO_MATCH;
  if (how !== "digits") return isBegin ? worth.begin : worth.part;
  if (isEnd && needle.length >= SHORTEST_TAIL) return worth.begin;
  return needle === word.digits ? worth.part : NO_MATCH;
}

/** Does a value end here, or a number of several in a value? */
function isBreak(text: string, at: number, isNumber: boolean): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_BREAK || (isNumber && code === BLANK);
}
const LINE_BREAK = 10;
const BLANK = 32;
