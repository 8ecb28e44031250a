/** Where a word stands in a value of a column, and what that is worth. */
import { BY_INITIALS, BY_SYLLABLES, NO_MATCH, type Worth } from "./grades";
import { SHORTEST_TAIL } from "./phone-digits";
import type { SearchColumn } from "./search-columns";
import { isTooShort, type SearchWord } from "./search-word";
import { isRestSkipped, type Spelling, type Strictness } from "./spelling";
import { valueCount, valueText, type TextPool } from "./text-pool";

/** A word found in a folded value: its grade and its place. */
export interface Hit {
  readonly grade: number;
  readonly from: number;
  readonly to: number;
}

/** The best place of the word in one value; undefined if it is not there. */
export function hitOf(word: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  if (value === 0) return undefined;
  if (column.how === "spelled")
    return word.spelling ? spelledHit(word.spelling, column, value) : plainHit(word.text, column, value);
  if (column.how === "digits") return numberHit(word, column, value);
  return plainHit(word.text, column, value);
}

/** The grade of the word for every value of the column. */
export function gradeValues(word: SearchWord, column: SearchColumn): Uint8Array {
  const grades = new Uint8Array(valueCount(column.pool));
  if (column.how === "spelled" && word.spelling) {
    for (let value = 1; value < grades.length; value++)
      grades[value] = spelledHit(word.spelling, column, value)?.grade ?? NO_MATCH;
    return grades;
  }
  for (const needle of needlesOf(word, column)) {
    for (const value of valuesWith(needle, column.pool)) {
      grades[value] = hitOf(word, column, value)?.grade ?? NO_MATCH;
    }
  }
  return grades;
}

/** The texts of which one stands in every value in which the word can be found. */
function needlesOf({ text, digits, nationals }: SearchWord, { how }: SearchColumn): readonly string[] {
  if (how !== "digits") return [isTooShort(text) ? `\n${text}\n` : text];
  return digits === undefined || isTooShort(digits) ? [] : [digits, ...nationals];
}

/** The values in which the text stands. `indexOf` stops at each first character, so that is no digit if possible. */
function* valuesWith(needle: string, { text, starts }: TextPool): Iterable<number> {
  const lead = Math.max(0, needle.search(/\D/));
  const tail = needle.slice(lead);
  let value = 0;
  let found = text.indexOf(tail, lead);
  while (found >= 0) {
    const isHere = lead === 0 || text.startsWith(needle, found - lead);
    if (!isHere) {
      found = text.indexOf(tail, found + 1);
      continue;
    }
    // A needle may begin with the line break before the value.
    const place = found - lead + (needle.startsWith("\n") ? 1 : 0);
    while (starts[value + 1]! <= place) value++;
    yield value;
    found = text.indexOf(tail, starts[value + 1]! - 1 + lead);
  }
}

function spelledHit(
  spelling: Spelling,
  { pool, worth }: SearchColumn,
  value: number,
  loosest: Strictness = "begun",
): Hit | undefined {
  const { text, starts } = pool;
  const start = starts[value]!;
  const end = starts[value + 1]! - 1;
  for (let from = start; from < end; from++) {
    if (!spelling.canBegin(text.charCodeAt(from), loosest)) continue;
    const to = spelling.end(text, from, end, loosest);
    if (to < 0) continue;
    const isRest = isRestSkipped(text, to, end);
    const grade = worth[from > start ? "part" : isRest ? "whole" : "begin"];
    return { grade: grade - looseness(spelling, text, from, end), from: from - start, to: to - start };
  }
  return undefined;
}

/** The word with characters that only sound like those of the value, 张珊 for 张三; 張三 too. */
export function alikeHit(spelling: Spelling, column: SearchColumn, value: number): Hit | undefined {
  return spelledHit(spelling, column, value, "alike");
}

function looseness(spelling: Spelling, text: string, from: number, end: number): number {
  if (spelling.end(text, from, end, "literal") >= 0) return 0;
  return spelling.end(text, from, end, "syllables") >= 0 ? BY_SYLLABLES : BY_INITIALS;
}

function plainHit(word: string, { pool, worth }: SearchColumn, value: number): Hit | undefined {
  const text = valueText(pool, value);
  const from = text.indexOf(word);
  if (from < 0 || (isTooShort(word) && text !== word)) return undefined;
  const isWhole = word.length === text.length;
  return { grade: worth[isWhole ? "whole" : from === 0 ? "begin" : "part"], from, to: from + word.length };
}

/** The best of the numbers in the value. */
function numberHit(word: SearchWord, { pool, worth }: SearchColumn, value: number): Hit | undefined {
  const { digits, nationals } = word;
  if (digits === undefined || isTooShort(digits)) return undefined;
  const text = valueText(pool, value);
  return [
    ...placesOf(digits, text).map((from) => numberHitAt(text, from, digits.length, worth)),
    ...nationals.flatMap((national) => {
      const hits = placesOf(national, text).map((from) => numberHitAt(text, from, national.length, worth));
      return hits.filter(({ grade }) => grade !== worth.part);
    }),
  ].reduce<Hit | undefined>((best, hit) => (best && best.grade >= hit.grade ? best : hit), undefined);
}

function numberHitAt(text: string, from: number, length: number, worth: Worth): Hit {
  const to = from + length;
  const isEnd = to === text.length || text[to] === " ";
  const isBegin = from === 0 || text[from - 1] === " ";
  if (isBegin && isEnd) return { grade: worth.whole, from, to };
  return { grade: isEnd && length >= SHORTEST_TAIL ? worth.begin : worth.part, from, to };
}

function placesOf(needle: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) places.push(from);
  return places;
}
