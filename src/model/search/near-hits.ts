/**
 * Words that hardly anybody fits as typed: with a typing error, or with characters that only sound like
 * those of the name.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { finish } from "../work";
import type { Way } from "./explain-match";
import { forgiven, SHARED } from "./grades";
import type { Hit } from "./hits";
import { letterPool, lettersOf, numberBeginnings } from "./letter-pool";
import { bitCount, letterSet } from "./letter-set";
import type { RowGrades } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import type { Range } from "./search-result";
import type { SearchWord } from "./search-word";
import { gradeSpelled, spelledHit } from "./spelled-hits";
import { valueText } from "./text-pool";
import { agreeingEnds, errorsForgiven, nearEnd } from "./typing-errors";

/** The way of finding something near a word in a value. */
export function nearHitOf(pinyin: PinyinOf | undefined): Way {
  return (word, column, value) => {
    if (isAlikePossible(word, column)) return alikeHit(word, column, value);
    const { letters, most } = typedIn(word, column);
    if (most === 0) return undefined;
    if (column.how === "digits") return nearNumberHit(letters, column, value, most);
    const { text, beginnings, origins } = lettersOf(valueText(column.pool, value), pinyin);
    const place = nearPlace(letters, text, beginnings, most);
    if (!place) return undefined;
    const [from, to] = [origins[place[0]]!, origins[place[1] - 1]! + 1];
    const grade = gradeAt(column, place[0] === 0, place[1] === text.length);
    return { grade, from, to, near: { agreeing: [[from, to]] } };
  };
}

function alikeHit({ spelling }: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  const hit = spelling && spelledHit(spelling, column, value, "alike");
  if (!hit) return undefined;
  return { ...hit, grade: forgiven(hit.grade), near: { agreeing: [[hit.from, hit.to]] } };
}

function nearNumberHit(digits: string, column: SearchColumn, value: number, most: number): Hit | undefined {
  const text = valueText(column.pool, value);
  const place = nearPlace(digits, text, numberBeginnings(text), most);
  if (!place) return undefined;
  const [from, to] = place;
  const grade = gradeAt(column, from === 0, to === text.length);
  return { grade, from, to, near: { agreeing: agreeingEnds(digits, text, from, to) } };
}

/** The first place near the letters. */
function nearPlace(
  letters: string,
  text: string,
  beginnings: readonly number[],
  most: number,
): Range | undefined {
  for (const from of beginnings) {
    const to = nearEnd(letters, text, from, text.length, most);
    if (to > from) return [from, to];
  }
  return undefined;
}

/** Raises the rows of every value in which something near the word stands. */
export function gradeNear(
  word: SearchWord,
  column: SearchColumn,
  pinyin: PinyinOf | undefined,
  into: RowGrades,
): void {
  const { letters, most } = typedIn(word, column);
  if (isAlikePossible(word, column)) {
    if (word.spelling) gradeSpelled(word.spelling, column, "alike", into, forgiven);
    return;
  }
  if (most === 0) return;
  const { text, starts, beginnings, sets } = finish(letterPool(column, pinyin));
  const wanted = letterSet(letters);
  let value = 0;
  let found = NONE;
  for (let place = 0; place < beginnings.length; place++) {
    const from = beginnings[place]!;
    while (starts[value + 1]! <= from) value++;
    // An error adds or changes one letter at most.
    if (value === found || bitCount(wanted & ~sets[value]!) > most) continue;
    const end = starts[value + 1]! - 1;
    const to = nearEnd(letters, text, from, end, most);
    if (to <= from) continue;
    found = value;
    into.raise(column.pool, value, gradeAt(column, from === starts[value], to === end));
  }
}
const NONE = -1;

function gradeAt({ worth }: SearchColumn, isBegin: boolean, isEnd: boolean): number {
  return forgiven(worth[!isBegin ? "part" : isEnd ? "whole" : "begin"]);
}

/** 章三 for 张三; 張三 too. */
function isAlikePossible(word: SearchWord, column: SearchColumn): boolean {
  return column.how === "spelled" && isForgiving(column) && /[\u2e80-\u9fff]/.test(word.text);
}

/** Are errors forgiven in this column? Long text is near to everything, ids to each other, and a name of the staff fits many. */
export function isForgiving({ how, worth }: SearchColumn): boolean {
  return how === "digits" || (how === "spelled" && worth !== SHARED);
}

/** What was typed, and how many errors are forgiven in it: in digits only where they are a phone's. */
function typedIn(word: SearchWord, column: SearchColumn): { letters: string; most: number } {
  const isPhone = column.how === "digits";
  const letters = isPhone ? (word.digits ?? "") : word.letters;
  const isTyped = isForgiving(column) && (isPhone || /\D/.test(letters));
  return { letters, most: isTyped ? errorsForgiven(letters) : 0 };
}
