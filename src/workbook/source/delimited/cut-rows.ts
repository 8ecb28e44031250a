/**
 * Where rows end in a text with quotes, and in which lines the quotes do not match. Papa Parse takes rows
 * apart, but a quote that is never closed makes it take the rest of the file for one cell. So this goes
 * ahead of it: from quote to quote, it sees that each opened cell is closed before a delimiter or a line
 * end. Where one is not, its first line alone is broken, and reading begins again on the next.
 *
 * A search for a closing quote ends at the first quote that is not doubled. Two searches can only overlap
 * inside doubled quotes, so the whole is linear, however many lines are broken.
 */
import { MOST_QUOTED_CHARACTERS } from "../limits";

/** Part of the text from `start` to before `end`: whole rows, or one broken line. No line end stands at its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly broken: boolean;
}

export interface CutText {
  readonly stretches: readonly Stretch[];
  /** Where the last row begins that the text does not hold whole; its length where it holds all. */
  readonly rest: number;
}

/** `isLast` tells that no more text follows. Line ends are "\n". */
export function cutRows(text: string, delimiter: string, quote: string, isLast: boolean): CutText {
  const cut = new Cutter(text);
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at)) {
    const row = cut.rowOf(at);
    if (at !== row && text[at - 1] !== delimiter) {
      at++;
      continue;
    }
    const end = endOfQuoted(text, at, delimiter, quote, isLast);
    if (end === "unknown") return cut.upTo(row);
    if (end === "broken") at = cut.breakLine(row);
    else at = cut.outsideFrom = end;
  }
  return cut.finish(isLast);
}

/** Behind the quoted cell that begins at `start`; `unknown` where the text ends before that can be told. */
function endOfQuoted(
  text: string,
  start: number,
  delimiter: string,
  quote: string,
  isLast: boolean,
): number | "broken" | "unknown" {
  let close = text.indexOf(quote, start + 1);
  while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  if (close < 0) return isLast || text.length - start > MOST_QUOTED_CHARACTERS ? "broken" : "unknown";
  if (close - start > MOST_QUOTED_CHARACTERS) return "broken";
  let end = close + 1;
  while (text[end] === " " || (text[end] === "\t" && delimiter !== "\t")) end++;
  if (end >= text.length) return isLast ? end : "unknown";
  return text[end] === delimiter || text[end] === "\n" ? end : "broken";
}

class Cutter {
  /** Behind the last quoted cell: line ends before it may lie inside quotes. */
  outsideFrom = 0;
  private readonly stretches: Stretch[] = [];
  private stretchStart = 0;
  private row = 0;
  private nextLineEnd: number;

  constructor(private readonly text: string) {
    this.nextLineEnd = text.indexOf("\n");
  }

  /** Where the row begins that this place, outside quotes, belongs to. */
  rowOf(at: number): number {
    if (this.nextLineEnd >= 0 && this.nextLineEnd < this.outsideFrom)
      this.nextLineEnd = this.text.indexOf("\n", this.outsideFrom);
    while (this.nextLineEnd >= 0 && this.nextLineEnd < at) {
      this.row = this.nextLineEnd + 1;
      this.nextLineEnd = this.text.indexOf("\n", this.row);
    }
    return this.row;
  }

  /** The first line of this row is broken; answers where the next line begins. */
  breakLine(row: number): number {
    this.sound(row);
    const lineEnd = this.text.indexOf("\n", row);
    const end = lineEnd < 0 ? this.text.length : lineEnd;
    this.stretches.push({ start: row, end, broken: true });
    this.row = this.stretchStart = this.outsideFrom = Math.min(end + 1, this.text.length);
    this.nextLineEnd = this.text.indexOf("\n", this.row);
    return this.row;
  }

  /** Everything before this row is whole. */
  upTo(row: number): CutText {
    this.sound(row);
    return { stretches: this.stretches, rest: row };
  }

  finish(isLast: boolean): CutText {
    if (!isLast) {
      const lineEnd = this.text.lastIndexOf("\n");
      return this.upTo(lineEnd >= this.outsideFrom ? lineEnd + 1 : this.rowOf(this.text.length));
    }
    if (this.stretchStart < this.text.length) {
      const end = this.text.endsWith("\n") ? this.text.length - 1 : this.text.length;
      this.stretches.push({ start: this.stretchStart, end, broken: false });
    }
    return { stretches: this.stretches, rest: this.text.length };
  }

  /** The rows before `row`, as far as they are not taken yet. */
  private sound(row: number): void {
    if (row > this.stretchStart)
      this.stretches.push({ start: this.stretchStart, end: row - 1, broken: false });
    this.stretchStart = row;
  }
}
