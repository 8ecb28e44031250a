/**
 * Cells as Excel hands them over, and as it takes them. Excel reads a text it is given as if it were
 * typed: "1-2" becomes a day, "0012" a number, "=1+1" a formula. An apostrophe in front keeps it text
 * and does not become part of it.
 */
import type { EncodedCell } from "../cells/encode-cell";
import type { Cell } from "../port";
import { serialTo1904 } from "../serial";

/** What the API takes for a cell: null leaves the cell as it is, "" empties it. */
export type RawValue = string | number | boolean | null;

const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** A value of `range.values`. */
export function readRaw(raw: unknown): Cell {
  if (raw === "" || raw === null || raw === undefined) return null;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return { error: "#VALUE!" };
  return ERRORS.has(raw) ? { error: raw } : raw;
}

/** The value to write. */
export function writeRaw({ kind, value }: EncodedCell, date1904: boolean): RawValue {
  if (value === null) return "";
  if (kind === "day" && date1904) return serialTo1904(Number(value));
  return typeof value === "string" ? typedText(value) : value;
}

/** What the cell holds after that. */
export function writtenCell({ kind, value }: EncodedCell, date1904: boolean): Cell {
  return kind === "day" && date1904 ? serialTo1904(Number(value)) : value;
}

/**
 * What was read of a range, as it must be written to stand there again: formulas as formulas, and a text
 * as text, though Excel would read it as a number or a day.
 */
export function typedAgain(formulas: readonly unknown[][], values: readonly unknown[][]): unknown[][] {
  return formulas.map((row, index) =>
    row.map((formula, column) => {
      const isText = typeof formula === "string" && formula === values[index]?.[column];
      return isText && formula !== "" && !ERRORS.has(formula) ? typedText(formula) : formula;
    }),
  );
}

/** Words with digits that Excel may read as something else: months, truth values, numbers in words. */
const READ_AS_OTHER =
  /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[〇零一二三四五六七八九十])/i;

/** The text as it must be typed to stay text. */
export function typedText(text: string): string {
  const isPlain = /^\p{L}/u.test(text) && !READ_AS_OTHER.test(text);
  return isPlain ? text : `'${text}`;
}
