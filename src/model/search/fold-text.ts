/**
 * Text as it is compared in search: full-width letters and digits as half-width ones (NFKC), lower
 * case, blanks at the ends gone and those between as one space.
 */
export function foldText(text: string): string {
  if (isFolded(text)) return text;
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Only characters that folding leaves alone: most names and ids of a register. */
function isFolded(text: string): boolean {
  return /^[!-@[-~\u4e00-\u9fff]*$/.test(text);
}

/** The digits of a text, in order. */
export function digitsOf(text: string): string {
  return text === "" ? "" : text.normalize("NFKC").replace(/\D+/g, "");
}
