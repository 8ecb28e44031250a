/**
 * Text that a spreadsheet would take for a formula.
 *
 * A CSV file has no types: a program that opens it takes whatever begins with = + - or @ for a formula,
 * and a note "=HYPERLINK(...)" that somebody left in a form becomes live in the owner's Excel. The guard
 * is an apostrophe put before such text. It is part of the text then, for every program, so it must come
 * off again when Kebu reads a file of its own, and nothing else may: `unguardFormula(guardFormula(text))` is
 * `text`, whatever it is. Text that has the apostrophe already gets another one.
 *
 * Plain amounts and phone numbers with a sign (-50, +86 138 0000 1234) are left alone: they hold no
 * function and no reference, and would be spoiled.
 */

/** Beginnings that some spreadsheet evaluates, full-width ones in East Asian Excel; also after apostrophes. */
const BEGINNING = /^'*[=+\-@\t\r\n＝＋－＠]/;
const FIRST_CHARACTERS = "'=+-@\t\r\n＝＋－＠";
const AMOUNT = /^[+-]\s*(?:[¥￥$€£]\s*)?\d[\d,']*(?:\.\d+)?%?$/;
const PHONE = /^\+\d[\d\s().-]*$/;

/** The text as it is safe in a CSV file that a spreadsheet opens. */
export function guardFormula(text: string): string {
  return isDangerous(text) ? `'${text}` : text;
}

/** The text as it was before the guard. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isDangerous(text) ? text.slice(1) : text;
}

function isDangerous(text: string): boolean {
  if (text === "" || !FIRST_CHARACTERS.includes(text.charAt(0)) || !BEGINNING.test(text)) return false;
  const bare = text.replace(/^'+/, "");
  return !AMOUNT.test(bare) && !PHONE.test(bare);
}
