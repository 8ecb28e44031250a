/**
 * Hides the middle of what says who someone is, for lists that are printed, sent or shown around: the
 * owner still recognises the customer, a stranger does not.
 */

/** Fewer digits than these are no phone number but part of a name or an id. */
const PHONE_DIGITS = 7;
const SHOWN_AT_START = 3;
const SHOWN_AT_END = 4;
const HIDDEN = "*";

/**
 * Each hidden character becomes `*`.
 * - phone: first three and last four digits stay, `138 **** 5678`; of fewer than eleven digits fewer
 * - e-mail: first letter and what follows the @ stay; of one letter before the @ none
 * - Chinese name: first and last character stay, of two only the first, `张*`, `欧**娜`
 * - all else: the first letter of each word stays, `K**** M***`
 */
export function maskText(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.indexOf("@");
  if (at > 0) return maskMailbox(trimmed.slice(0, at)) + trimmed.slice(at);
  const digits = trimmed.replace(/\D/gu, "").length;
  if (digits >= PHONE_DIGITS && !/\p{L}/u.test(trimmed)) return maskDigits(trimmed, digits);
  return trimmed.replace(/[^\s\p{Pd}]+/gu, maskWord);
}

function maskDigits(text: string, count: number): string {
  const atStart = Math.min(SHOWN_AT_START, Math.floor((count - SHOWN_AT_END) / 2));
  let position = 0;
  return text.replace(/\d/gu, (digit) => {
    const isShown = position < atStart || position >= count - SHOWN_AT_END;
    position++;
    return isShown ? digit : HIDDEN;
  });
}

function maskMailbox(name: string): string {
  return Array.from(name).length === 1 ? HIDDEN : maskWord(name);
}

function maskWord(word: string): string {
  const letters = Array.from(word);
  const keepsLast = letters.length > 2 && /^\p{Script=Han}+$/u.test(word);
  return letters
    .map((letter, place) => (place === 0 || (keepsLast && place === letters.length - 1) ? letter : HIDDEN))
    .join("");
}
