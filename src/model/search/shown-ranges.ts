/** From places in folded text back to places in the text as it is shown. */
import type { SearchedHow } from "./search-columns";
import type { Range } from "./search-result";
import { foldNumbers } from "./phone-digits";
import { foldText } from "./fold-text";

/**
 * The ranges to mark in `shown`, given ranges of its folded form; overlapping ones as one, in order.
 * Empty where folding a text is more than folding its characters (letters that are written as two).
 */
export function shownRanges(shown: string, how: SearchedHow, folded: readonly Range[]): readonly Range[] {
  const origins = how === "digits" ? originsOfDigits(shown) : originsOfText(shown);
  if (!origins) return [];
  const ranges = folded.map(([from, to]): Range => {
    const last = origins[to - 1] ?? 0;
    return [origins[from] ?? 0, last + characterLength(shown, last)];
  });
  return merged(ranges);
}

/** The position in the text of each folded character; undefined where they cannot be told apart. */
function originsOfText(shown: string): readonly number[] | undefined {
  const origins: number[] = [];
  let text = "";
  let position = 0;
  for (const character of shown) {
    const isBlank = /\s/.test(character.normalize("NFKC"));
    const isSuperfluous = isBlank && (text === "" || text.endsWith(" "));
    const folded = isSuperfluous ? "" : isBlank ? " " : character.normalize("NFKC").toLowerCase();
    for (let unit = 0; unit < folded.length; unit++) origins.push(position);
    text += folded;
    position += character.length;
  }
  return text.trim() === foldText(shown) ? origins : undefined;
}

function originsOfDigits(shown: string): readonly number[] | undefined {
  const origins: number[] = [];
  const numbers = foldNumbers(shown);
  let position = 0;
  for (const digit of numbers) {
    if (digit !== " ")
      while (position < shown.length && shown[position]!.normalize("NFKC") !== digit) position++;
    origins.push(position);
    if (digit !== " ") position++;
  }
  return origins;
}

function characterLength(text: string, position: number): number {
  return String.fromCodePoint(text.codePointAt(position) ?? 0).length;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
