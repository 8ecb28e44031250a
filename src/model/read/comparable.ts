/** Making texts comparable: the same word typed full-width, in capitals or with blanks is the same word. */

/** Full-width forms to half-width (１２０ → 120, ￥ → ¥, （ → (), all kinds of minus to "-", ends trimmed. */
export function foldWidth(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim();
}

/** What two headers or choices are compared by: width, case, blanks and punctuation folded away. */
export function comparable(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
}
