/** A number of seven digits or more with an extension behind it, as a telephone shows it or a card has it. */
const WITH_EXTENSION =
  /^([\d\s()+./-]*(?:\d[\s()./-]*){7})(?:#|转|轉|分机|分機|内线|ext(?:ension)?\.?|x)[\s:.]*(\d{1,6})$/;

/**
 * What to look for, one after another until somebody is found: `136… #12`, `0571-… 转 12` and `… ext 12` as the
 * number with that extension, then as the number, for the book may have it without; any other text as it is.
 * `folded` is the text folded.
 */
export function extensionTexts(folded: string): readonly string[] {
  const [, number, extension] = WITH_EXTENSION.exec(folded) ?? [];
  if (number === undefined || extension === undefined) return [folded];
  return [`${number.trim()}-${extension}`, number.trim()];
}
