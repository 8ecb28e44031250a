/** How well a word fits each customer; the better, the higher. */
import type { Searchable } from "./searchable";

export const NO_MATCH = 0;
const OTHER = 1;
const NAME_PART = 2;
const PHONE_TAIL = 3;
const NAME_BEGINNING = 4;
export const EXACT = 5;

/** A tail of fewer digits says nothing about whose phone it is. */
const SHORTEST_TAIL = 3;

/**
 * The grade of a folded word for every customer row. The scan looks for the word from its first
 * character that is no digit, for digits are everywhere and `indexOf` stops at each first character.
 */
export function gradeAll(searchable: Searchable, word: string): Uint8Array {
  const { text, starts } = searchable;
  const grades = new Uint8Array(starts.length - 1);
  const lead = Math.max(0, word.search(/\D/));
  const tail = word.slice(lead);
  let row = 0;
  let found = text.indexOf(tail, lead);
  while (found >= 0) {
    const hit = found - lead;
    if (lead > 0 && !text.startsWith(word, hit)) {
      found = text.indexOf(tail, found + 1);
      continue;
    }
    while (starts[row + 1]! <= hit) row++;
    grades[row] = gradeOfHit(searchable, row, hit, word);
    found = text.indexOf(tail, starts[row + 1]! + lead);
  }
  return grades;
}

/** The grade of a folded word for one customer row. */
export function gradeRow(searchable: Searchable, row: number, word: string): number {
  const line = lineOf(searchable, row);
  const hit = line.indexOf(word);
  return hit < 0 ? NO_MATCH : gradeOfHit(searchable, row, searchable.starts[row]! + hit, word);
}

/** `hit` is the word's first place in the row's line, so a hit outside the name is not in the name. */
function gradeOfHit(searchable: Searchable, row: number, hit: number, word: string): number {
  const { text, starts, nameEnds } = searchable;
  const nameEnd = nameEnds[row]!;
  const isBeginning = hit === starts[row];
  if (isBeginning && word.length === nameEnd - hit) return EXACT;
  if (text.startsWith(`${word}\t`, nameEnd + 1)) return EXACT;
  if (isBeginning) return NAME_BEGINNING;
  const end = starts[row + 1]! - 1;
  if (word.length >= SHORTEST_TAIL && isDigit(text, end - 1) && text.startsWith(word, end - word.length)) {
    return PHONE_TAIL;
  }
  return hit < nameEnd ? NAME_PART : OTHER;
}

function isDigit(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code >= 48 && code <= 57;
}

function lineOf({ text, starts }: Searchable, row: number): string {
  return text.slice(starts[row], starts[row + 1]! - 1);
}
