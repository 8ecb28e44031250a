/**
 * Words with a typing error, looked for only where little or nothing fits as typed.
 *
 * A value is near if the word begins in it, where a word or a Chinese character does, with no more errors
 * than are forgiven. Comparing 100,000 values letter by letter would take too long, so each value has a mask
 * of the letters in it: an error adds or changes one letter at most, so a value that lacks more letters of
 * the word than errors are forgiven is not looked at.
 */
import type { PinyinOf } from "../pinyin/pinyin";
import { finish } from "../work";
import type { Way } from "./explain-match";
import { forgiven, NO_MATCH } from "./grades";
import { alikeHit, type Hit } from "./hits";
import type { SearchColumn } from "./search-columns";
import type { SearchWord } from "./search-word";
import { isRestSkipped } from "./spelling";
import { valueCount, valueText } from "./text-pool";
import { errorsForgiven, nearness, type Nearness } from "./typing-errors";
import { bitCount, isChinese, lettersOf, maskOf, masksOf } from "./value-letters";

/** Two errors are worse than one. */
const WORSE_BY = 3;

/** The way of finding the best place of something near a word in a value. */
export function nearHitOf(pinyin: PinyinOf | undefined): Way {
  return (word, column, value) => {
    if (value === 0) return undefined;
    const alike = soundingAlike(word, column, value);
    const near = misspelt(word, column, value, pinyin);
    return !alike || (near && near.grade > alike.grade) ? near : alike;
  };
}

/** The grade for every value of the column of something near the word. */
export function gradeNearValues(
  word: SearchWord,
  column: SearchColumn,
  pinyin: PinyinOf | undefined,
): Uint8Array {
  const grades = new Uint8Array(valueCount(column.pool));
  const most = mostErrors(word, column);
  const isAlikePossible = hasChinese(word.text) && column.how === "spelled";
  if (most === 0 && !isAlikePossible) return grades;
  const masks = finish(masksOf(column.pool, pinyin));
  const wanted = maskOf(lettersIn(word, column));
  const nearHit = nearHitOf(pinyin);
  for (let value = 1; value < grades.length; value++) {
    const isPerhapsNear = bitCount(wanted & ~masks[value]!) <= most;
    if (isPerhapsNear || isAlikePossible) grades[value] = nearHit(word, column, value)?.grade ?? NO_MATCH;
  }
  return grades;
}

/** Characters that only sound like those of the value: 张珊 for 张三, and 張三 too. */
function soundingAlike(word: SearchWord, column: SearchColumn, value: number): Hit | undefined {
  if (column.how !== "spelled" || !word.spelling || !hasChinese(word.text)) return undefined;
  const hit = alikeHit(word.spelling, column, value);
  return hit && { ...hit, grade: forgiven(hit.grade) };
}

function misspelt(
  word: SearchWord,
  column: SearchColumn,
  value: number,
  pinyin: PinyinOf | undefined,
): Hit | undefined {
  const most = mostErrors(word, column);
  if (most === 0) return undefined;
  const letters = lettersIn(word, column);
  const folded = valueText(column.pool, value);
  const spelled = lettersOf(folded, hasChinese(letters) ? undefined : pinyin);
  let best: (Nearness & { readonly begin: number }) | undefined;
  for (const begin of spelled.beginnings) {
    const near = nearness(letters, spelled.text.slice(begin), best ? best.errors - 1 : most);
    if (near) best = { ...near, begin };
  }
  if (!best) return undefined;
  const from = spelled.origins[best.begin]!;
  const to = spelled.origins[best.begin + best.length - 1]! + 1;
  const place = best.begin > 0 ? "part" : isRestSkipped(folded, to, folded.length) ? "whole" : "begin";
  return { grade: forgiven(column.worth[place]) - WORSE_BY * (best.errors - 1), from, to };
}

function lettersIn(word: SearchWord, { how }: SearchColumn): string {
  return how === "digits" ? (word.digits ?? "") : word.letters;
}

/** None in long text, which is near to everything, and in digits only where they are a phone number. */
function mostErrors(word: SearchWord, column: SearchColumn): number {
  const letters = lettersIn(word, column);
  if (column.how === "long" || (column.how !== "digits" && /^\d*$/.test(letters))) return 0;
  return errorsForgiven(letters);
}

function hasChinese(text: string): boolean {
  return Array.from(text).some(isChinese);
}
