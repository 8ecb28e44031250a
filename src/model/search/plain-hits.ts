/** Words as they stand, and digits of phone numbers. */
import { finish } from "../work";
import { edgeIndex, edgesOf, hasEdges } from "./edge-index";
import { NO_MATCH } from "./grades";
import type { Hit } from "./hits";
import { pairIndex, placesOf } from "./pair-index";
import { SHORTEST_TAIL } from "./phone-digits";
import type { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import { isTooShort, type SearchWord } from "./search-word";
import { standsAt } from "./stands-at";

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
    if (!isTooShort(needle)) gradePlaces(needle, word, column, into);
    else if (isDigit(needle) && hasEdges(column)) gradeEdges(needle, word, column, into);
    else gradeSingle(needle, column, into);
}

/** A single letter is looked for as a whole field. */
function gradeSingle(needle: string, { pool, worth }: SearchColumn, into: RowGrades): void {
  for (const value of pool.single)
    if (pool.text.startsWith(needle, pool.starts[value])) into.raise(pool, value, worth.whole);
}

/** A single digit is looked for where values begin and end. */
function gradeEdges(digit: string, word: SearchWord, column: SearchColumn, into: RowGrades): void {
  const { pool } = column;
  const places = edgesOf(digit, finish(edgeIndex(column)));
  let value = 0;
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!;
    while (pool.starts[value + 1]! <= at) value++;
    into.raise(pool, value, gradeAt(pool.text, at, digit, word, column));
  }
}

function gradePlaces(needle: string, word: SearchWord, column: SearchColumn, into: RowGrades): void {
  const { pool, how } = column;
  let value = 0;
  const found = (at: number): void => {
    while (pool.starts[value + 1]! <= at) value++;
    into.raise(pool, value, gradeAt(pool.text, at, needle, word, column));
  };
  if (needle.length < 2 || how === "spelled") {
    walkPlaces(needle, pool.text, found);
    return;
  }
  const { positions, offset } = placesOf(needle, finish(pairIndex(pool)));
  for (let place = 0; place < positions.length; place++) {
    const at = positions[place]! - offset;
    if (standsAt(needle, pool.text, at)) found(at);
  }
}

/** Of one character there are no pairs. */
function walkPlaces(needle: string, text: string, found: (at: number) => void): void {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found(at);
}

function needlesOf({ text, digits, nationals }: SearchWord, { how }: SearchColumn): readonly string[] {
  if (how !== "digits") return [text];
  return digits === undefined ? [] : [digits, ...nationals];
}

function gradeAt(text: string, at: number, needle: string, word: SearchWord, column: SearchColumn): number {
  const { how, worth } = column;
  const isBegin = isBreak(text, at - 1, how === "digits");
  const isEnd = isBreak(text, at + needle.length, how === "digits");
  if (isBegin && isEnd) return worth.whole;
  if (isTooShort(needle)) {
    if (!isDigit(needle) || !hasEdges(column)) return NO_MATCH;
    if (isBegin && how !== "digits") return worth.begin;
    return isEnd ? worth.part : NO_MATCH;
  }
  if (how !== "digits") return isBegin ? worth.begin : worth.part;
  if (isEnd && needle.length >= SHORTEST_TAIL) return worth.begin;
  return needle === word.digits ? worth.part : NO_MATCH;
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}

/** Does a value end here, or a number of several in a value? */
function isBreak(text: string, at: number, isNumber: boolean): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_BREAK || (isNumber && code === BLANK);
}
const LINE_BREAK = 10;
const BLANK = 32;
