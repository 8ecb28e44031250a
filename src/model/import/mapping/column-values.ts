/** What a column of a file holds, seen from its first values. */
import { readDay } from "../../read/read-day";
import { readMoney } from "../../read/read-money";
import { readPhone } from "../../read/read-phone";
import type { ImportSheet } from "../import-sheet";
import { ROWS_A_STEP, type Work } from "../../work";

export interface ColumnValues {
  /** The first values that are not blank, at most `MOST_SEEN`. */
  readonly texts: readonly string[];
  /** At most three different ones of them. */
  readonly samples: readonly string[];
}

const MOST_SEEN = 300;
const MOST_SAMPLES = 3;

/** Looks at the first values of each column. A column that shows none has none in the whole file. */
export function* columnValues({ headers, rows }: ImportSheet): Work<readonly ColumnValues[]> {
  const columns: ColumnValues[] = [];
  for (let position = 0; position < headers.length; position++) {
    const texts: string[] = [];
    for (let row = 0; row < rows.length && texts.length < MOST_SEEN; row++) {
      if (row % ROWS_A_STEP === 0) yield 0;
      const text = rows[row]![position] ?? "";
      if (text !== "") texts.push(text);
    }
    columns.push({ texts, samples: [...new Set(texts)].slice(0, MOST_SAMPLES) });
  }
  return columns;
}

/** The share of these texts, from 0 to 1, of which this is true; 0 where there are none. */
export function shareOf({ texts }: ColumnValues, isSo: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length;
}

/** A longer text is no list of numbers. */
const LONGEST_LIST = 200;
const LIST = /\s*(?::::|[;；、,，/|\n])\s*/;
const WITH_SIGNS = /^[+(]|\d[\s().-]+\d/;
const CHINESE_MOBILE = /^1[3-9]\d{9}(?:\.0+)?$/;

/** Phone numbers and nothing else. Mere digits are one only where they are a Chinese mobile number. */
export function isPhoneList(text: string): boolean {
  if (text.length > LONGEST_LIST) return false;
  return text.split(LIST).every((part) => {
    if (CHINESE_MOBILE.test(part)) return true;
    const isDate = readDay(part) !== undefined;
    return !isDate && WITH_SIGNS.test(part) && readPhone(part)?.international.startsWith("+") === true;
  });
}

/** Does it hold an address of e-mail? */
export function isEmail(text: string): boolean {
  return /^[^\s@]*[^\s@[{"]@[^\s@]+\.[^\s@]+$|"[^\s@"]+@[^\s@"]+"/.test(text);
}

const DAY_SHAPE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:$|[T\s])|^\d{5}(?:\.\d+)?$|^0000-00-00/;

/** Could it be a day, whatever the order of its numbers? */
export function isDayLike(text: string): boolean {
  return DAY_SHAPE.test(text) || readDay(text) !== undefined;
}

/** Could it be an amount? */
export function isAmountLike(text: string): boolean {
  return /^[-(]?[^\d]{0,4}\d[\d.,'\s]*\)?$/.test(text) || readMoney(text) !== undefined;
}

/** Digits and signs without a letter. */
export function isNumberLike(text: string): boolean {
  return /^[\d\s.,+()/-]+$/.test(text);
}
