/**
 * The values of one column as one long text to search in.
 *
 * Looking through 100,000 customers at every keystroke is quick if it is one walk over one string instead
 * of 100,000 over small ones, and if a value that many rows have, a tag or an area, is looked at once. So
 * each distinct value is one line, folded (see `fold-text.ts`); value 0 is the blank. A pool is made once
 * per column and shared by all books that have the same column.
 */
import { ROWS_A_STEP, type Work } from "../work";

export interface TextPool {
  /** The value of each row. */
  readonly codes: Int32Array;
  /** The rows of each value, one value after the other; those of value `v` from `rowStarts[v]` on. */
  readonly rows: Int32Array;
  readonly rowStarts: Int32Array;
  /** The values of one letter, in order. */
  readonly single: readonly number[];
  /** A line break, then each value with a line break behind it. */
  readonly text: string;
  /** Where each value begins; one more at the end. A value ends one before the next. */
  readonly starts: Int32Array;
}

type Fold = (text: string) => string;

/** Makes the pool of a column. */
export function* makePool(values: readonly string[], fold: Fold): Work<TextPool> {
  const codes = new Int32Array(values.length);
  const known = new Map<string, number>([["", 0]]);
  const lines = [""];
  for (let row = 0; row < values.length; row++) {
    if (row % ROWS_A_STEP === 0) yield row / values.length;
    const value = values[row]!;
    if (value === "") continue;
    let code = known.get(value);
    if (code === undefined) {
      code = lines.length;
      known.set(value, code);
      lines.push(fold(value));
    }
    codes[row] = code;
  }
  // What remains is quick, but not all of it between two steps.
  yield 1;
  const rows = rowsByValue(codes, lines.length);
  yield 1;
  const joined = joinedLines(lines);
  yield 1;
  const single = lines.flatMap((line, value) => (line.length === 1 ? [value] : []));
  return { codes, ...rows, single, ...joined };
}

/** The rows sorted by value, by counting. */
function rowsByValue(codes: Int32Array, count: number): Pick<TextPool, "rows" | "rowStarts"> {
  const rowStarts = new Int32Array(count + 1);
  for (let row = 0; row < codes.length; row++) rowStarts[codes[row]! + 1]!++;
  for (let value = 0; value < count; value++) rowStarts[value + 1]! += rowStarts[value]!;
  const next = rowStarts.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[next[codes[row]!]!++] = row;
  return { rows, rowStarts };
}

/** Values as one text, and where each begins. */
export function joinedLines(lines: readonly string[]): Pick<TextPool, "text" | "starts"> {
  return { text: ["", ...lines, ""].join("\n"), starts: startsOf(lines) };
}

export function valueCount({ starts }: TextPool): number {
  return starts.length - 1;
}

/** The folded text of a value. */
export function valueText({ text, starts }: TextPool, value: number): string {
  return text.slice(starts[value], starts[value + 1]! - 1);
}

function startsOf(lines: readonly string[]): Int32Array {
  const starts = new Int32Array(lines.length + 1);
  let position = 1;
  for (let value = 0; value < lines.length; value++) {
    starts[value] = position;
    position += lines[value]!.length + 1;
  }
  starts[lines.length] = position;
  return starts;
}
