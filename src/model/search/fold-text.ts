/**
 * Text as it is compared in search: full-width letters and digits as half-width ones (NFKC), lower
 * case, blanks at the ends gone and those between as one space.
 */
export function foldText(text: string): string {
  const plain = isPlain(text) ? text : text.normalize("NFKC");
  return plain.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Only characters that NFKC leaves alone: ASCII, and the common Chinese ones. */
function isPlain(text: string): boolean {
  return /^[\u0020-\u007e\u4e00-\u9fff]*$/.test(text);
}

/** The digits of a text, in order. */
export function digitsOf(text: string): string {
  return text.normalize("NFKC").replace(/\D+/g, "");
}
