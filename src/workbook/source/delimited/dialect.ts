/** How a text file sets its cells apart. */
import Papa from "papaparse";
import { cutRows } from "./cut-rows";
import { PlainRows } from "./plain-rows";

export interface Dialect {
  /** One character; several blanks stand as `" "` (one or more) or `"  "` (two or more); undefined for none. */
  readonly delimiter: string | undefined;
  readonly quote: string;
}

/** Stands in no file: with it each line is one cell. */
const NOTHING = "\u001f";

export const BLANKS = " ";
export const SEVERAL_BLANKS = "  ";

/** Takes the rows of a file apart as its dialect says, piece by piece. */
export class RowCutter {
  private readonly delimiter: string;
  private readonly plain: PlainRows;

  constructor(private readonly dialect: Dialect) {
    this.delimiter = characterOf(dialect.delimiter);
    this.plain = new PlainRows(this.delimiter);
  }

  /** The rows of a piece of text, a line with broken quotes as its text; in the end where the rest begins. */
  *rowsOf(text: string, isLast: boolean): Generator<readonly string[][] | string, number> {
    const { stretches, rest } = cutRows(text, this.delimiter, this.dialect.quote, isLast);
    for (const { start, end, broken } of stretches)
      yield broken
        ? text.slice(start, end)
        : this.soundRows(text.slice(start, withoutBlankEnd(text, start, end)));
    return rest;
  }

  private soundRows(text: string): string[][] {
    const { delimiter, dialect } = this;
    if (!text.includes(dialect.quote)) return this.plain.cut(text);
    return Papa.parse<string[]>(text, { delimiter, newline: "\n", quoteChar: dialect.quote }).data;
  }
}

/** Papa Parse takes blanks behind the very last quote for part of the cell. */
function withoutBlankEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === " ") at--;
  return at;
}

/** Text between blanks becomes text between tabs; other text stays as it is. */
export function withoutBlanks(text: string, { delimiter }: Dialect): string {
  if (delimiter !== BLANKS && delimiter !== SEVERAL_BLANKS) return text;
  const lines = text.replace(/^ +| +$/gm, "");
  return lines.replace(delimiter === BLANKS ? / +/g : / {2,}/g, "\t");
}

/** The character that stands between two cells once blanks have become tabs. */
export function characterOf(delimiter: string | undefined): string {
  if (delimiter === BLANKS || delimiter === SEVERAL_BLANKS) return "\t";
  return delimiter ?? NOTHING;
}
