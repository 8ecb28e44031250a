/**
 * Finds customers by part of a name, any digits of a phone, id, WeChat, contact or e-mail. Letter case,
 * full width and the punctuation of phone numbers do not matter; of several words all must fit.
 *
 * Best first: the whole text is the name or the id; the name begins with it; the phone ends with it;
 * it is in the name; it is elsewhere. With several words the grades of the words add up. Among equals
 * who was there last comes first, then the order of the register.
 */
import { daysOf, linksOf, type Book } from "../book";
import { BLANK_DAY } from "../day";
import { digitsOf, foldText } from "./fold-text";
import { EXACT, gradeAll, gradeRow, NO_MATCH } from "./match-word";
import { searchableOf, type Searchable } from "./searchable";

/** Customer rows that fit the text, best first, at most `limit`; for no text who was there last. */
export type CustomerSearch = (text: string, limit: number) => readonly number[];

/** Prepares the search of a book; what it needs is worked out at the first keystroke. */
export function makeCustomerSearch(book: Book): CustomerSearch {
  let recent: Int32Array | undefined;
  return (text, limit) => {
    recent ??= byLastVisit(book);
    const words = wordsOf(text);
    if (words.length === 0) return [...recent.subarray(0, Math.max(0, limit))];
    return best(gradesOf(searchableOf(book.customers), words), recent, limit);
  };
}

/** A word, and its digits where it is written like a phone number, `138-1234`. */
interface Word {
  readonly text: string;
  readonly digits?: string;
}

function wordsOf(text: string): readonly Word[] {
  const folded = foldText(text);
  if (folded === "") return [];
  return folded.split(" ").map((word) => {
    if (!/^[\d()+./-]*$/.test(word)) return { text: word };
    const digits = digitsOf(word);
    return digits === "" || digits === word ? { text: word } : { text: word, digits };
  });
}

function gradesOf(searchable: Searchable, words: readonly Word[]): Uint8Array {
  // The longest word leaves the fewest to look at closely.
  const [first, ...others] = [...words].sort((a, b) => b.text.length - a.text.length);
  if (!first) return new Uint8Array(0);
  const grades = gradesOfWord(searchable, first);
  if (others.length === 0) return grades;
  const whole = words.map(({ text }) => text).join(" ");
  for (let row = 0; row < grades.length; row++) {
    if (grades[row] === NO_MATCH) continue;
    grades[row] = gradeOfAll(searchable, row, grades[row]!, others, whole);
  }
  return grades;
}

function gradesOfWord(searchable: Searchable, { text, digits }: Word): Uint8Array {
  const grades = gradeAll(searchable, text);
  if (digits === undefined) return grades;
  const byDigits = gradeAll(searchable, digits);
  return grades.map((grade, row) => Math.max(grade, byDigits[row]!));
}

function gradeOfAll(
  searchable: Searchable,
  row: number,
  grade: number,
  others: readonly Word[],
  whole: string,
): number {
  let sum = grade;
  for (const { text, digits } of others) {
    const byText = gradeRow(searchable, row, text);
    const byDigits = digits === undefined ? NO_MATCH : gradeRow(searchable, row, digits);
    if (byText === NO_MATCH && byDigits === NO_MATCH) return NO_MATCH;
    sum += Math.max(byText, byDigits);
  }
  // The words as they stand, "anna li", are more than the words anywhere.
  const asOne = gradeRow(searchable, row, whole);
  return Math.min(255, sum + asOne * EXACT);
}

/** The rows of the highest grades; within a grade in the order given. */
function best(grades: Uint8Array, order: Int32Array, limit: number): readonly number[] {
  const found = new Map<number, number[]>();
  for (const row of order) {
    const grade = grades[row]!;
    if (grade === NO_MATCH) continue;
    const rows = found.get(grade);
    if (!rows) found.set(grade, [row]);
    else if (rows.length < limit) rows.push(row);
  }
  const sorted = [...found].sort(([a], [b]) => b - a);
  return sorted.flatMap(([, rows]) => rows).slice(0, Math.max(0, limit));
}

/** Customer rows, who was there last first; who was never there last of all, by the register. */
function byLastVisit(book: Book): Int32Array {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  const { size } = book.customers;
  // Day and row in one number, so that a plain sort of numbers orders them.
  const keys = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const last = starts[row + 1]! > starts[row]! ? dates[order[starts[row + 1]! - 1]!]! : BLANK_DAY;
    keys[row] = (last === BLANK_DAY ? 0 : -last) * size + row;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => ((key % size) + size) % size);
}
