/**
 * How many rows a text file has, worked out the slow and obvious way, letter by letter, to hold the reader
 * against. A row ends at a line end outside quotes; a row whose quotes do not match is its first line.
 */

export interface RecordRules {
  /** One character; undefined where each line is one cell. */
  readonly delimiter: string | undefined;
  readonly quote: string;
}

export function countRecords(text: string, { delimiter, quote }: RecordRules): number {
  let records = 0;
  let start = 0;
  while (start < text.length) {
    start = endOfRecord(text, start, delimiter, quote) ?? endOfLine(text, start);
    records++;
  }
  return records;
}

/** Behind the line end of the row; undefined where its quotes do not match. */
function endOfRecord(
  text: string,
  start: number,
  delimiter: string | undefined,
  quote: string,
): number | undefined {
  let at = start;
  while (at < text.length) {
    if (text[at] === quote) {
      const close = closingQuote(text, at, quote);
      if (close === undefined) return undefined;
      at = close + 1;
      while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
      if (at < text.length && text[at] !== delimiter && text[at] !== "\n") return undefined;
    } else while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at++;
    if (at >= text.length) return at;
    at++;
    if (text[at - 1] === "\n") return at;
  }
  return at;
}

function closingQuote(text: string, open: number, quote: string): number | undefined {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== quote) continue;
    if (text[at + 1] !== quote) return at;
    at++;
  }
  return undefined;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end + 1;
}
