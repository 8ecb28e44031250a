/** Phone numbers as they are compared in search: their digits, several numbers in a field with a blank between. */
import { digitsOf } from "./fold-text";

/** Between two numbers in one field. */
const BETWEEN = /[,;/|\n，；、]/;
/** What a word written like a phone number may consist of. */
const LIKE_A_NUMBER = /^[\d()+./-]*\d[\d()+./-]*$/;
/** A tail of fewer digits says nothing about whose phone it is. */
export const SHORTEST_TAIL = 3;
/** A number of fewer digits is not taken for one with a country in front. */
const SHORTEST_NATIONAL = 8;
const LONGEST_COUNTRY = 4;

/** The numbers of a field, digits only. */
export function foldNumbers(text: string): string {
  if (/^\d*$/.test(text)) return text;
  return text
    .split(BETWEEN)
    .map(digitsOf)
    .filter((digits) => digits !== "")
    .join(" ");
}

/** The digits of a folded word that is written like a phone number, `138-1234`; else undefined. */
export function digitsOfWord(word: string): string | undefined {
  return LIKE_A_NUMBER.test(word) ? digitsOf(word) : undefined;
}

/**
 * What else to look for: a number typed with its country, +86 138…, stands in the book without it as a
 * rule, with a 0 in front or not.
 */
export function withoutCountry(word: string, digits: string): readonly string[] {
  const hasCountry = word.startsWith("+") || /^(00|86)/.test(digits);
  if (!hasCountry) return [];
  const national = digits.replace(/^00/, "");
  return Array.from({ length: LONGEST_COUNTRY }, (_, count) => national.slice(count)).filter(
    (rest) => rest.length >= SHORTEST_NATIONAL && rest !== digits,
  );
}
