/** Making texts comparable: the same word typed full-width, in capitals or with blanks is the same word. */

/** No date, amount or phone number is written longer; what is, is not looked at, however it may go on. */
export const LONGEST_WRITTEN = 80;

/** Full-width forms to half-width (１２０ → 120, ￥ → ¥, （ → (), all kinds of minus to "-", ends trimmed. */
export function foldWidth(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
}

/** Headers and choices are few and compared over and over; a column of other words does not fill the memory. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** What two headers or choices are compared by: width, case, blanks and punctuation folded away. */
export function comparable(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldWidth(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
  if (known.size < MOST_KNOWN) known.set(text, folded);
  return folded;
}
