/** How a text file sets its cells apart. */
import Papa from "papaparse";
import { cutRows } from "./cut-rows";

export interface Dialect {
  /** One character; several blanks stand as `" "` (one or more) or `"  "` (two or more); undefined for none. */
  readonly delimiter: string | undefined;
  readonly quote: string;
}

/** Stands in no file: with it each line is one cell. */
const NOTHING = "\u001f";

export const BLANKS = " ";
export const SEVERAL_BLANKS = "  ";

/** Rows of a piece of text as Papa Parse takes them apart; a line with broken quotes stands as its text. */
export function* rowsOf(
  text: string,
  dialect: Dialect,
  isLast: boolean,
): Generator<readonly string[][] | string, number> {
  const delimiter = characterOf(dialect.delimiter);
  const { stretches, rest } = cutRows(text, delimiter, dialect.quote, isLast);
  for (const { start, end, broken } of stretches) {
    const sound = text.slice(start, withoutBlankEnd(text, start, end));
    if (broken) yield text.slice(start, end);
    else if (sound === "") yield [[""]];
    else yield Papa.parse<string[]>(sound, { delimiter, newline: "\n", quoteChar: dialect.quote }).data;
  }
  return rest;
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

function characterOf(delimiter: string | undefined): string {
  if (delimiter === BLANKS || delimiter === SEVERAL_BLANKS) return "\t";
  return delimiter ?? NOTHING;
}
