/**
 * Which delimiter and which quote a file uses: the delimiter under which most of the first rows have the
 * same number of cells. Commas stand in texts and in amounts too, so on equal terms the rarer marks win.
 */
import { BLANKS, RowCutter, SEVERAL_BLANKS, withoutBlanks, type Dialect } from "./dialect";

/** By how sure a sign each is, the surest first. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
const ROWS_LOOKED_AT = 100;
const SAMPLE = 65_536;
/** So many of the rows must agree. */
const LEAST_AGREEING = 0.25;
const CLEARLY_BETTER = 0.1;
/** Columns between blanks must agree nearly everywhere: words stand between blanks as well. */
const LEAST_ALIGNED = 0.9;

interface Agreement {
  readonly delimiter: string;
  /** Cells of most rows, and the share of rows that have as many. */
  readonly cells: number;
  readonly share: number;
  /** The first filled row that has as many, from 0. */
  readonly from: number;
}

/** From the beginning of the text. What is chosen already is left as it is. */
export function findDialect(
  text: string,
  chosen: { readonly delimiter?: string | undefined; readonly quote?: string | undefined },
): Dialect {
  const sample = wholeLines(text.slice(0, SAMPLE), text.length <= SAMPLE);
  const quote = chosen.quote ?? findQuote(sample);
  return { delimiter: chosen.delimiter ?? findDelimiter(sample, quote), quote };
}

function findDelimiter(sample: string, quote: string): string | undefined {
  let best: Agreement | undefined;
  for (const delimiter of DELIMITERS) {
    const found = agreement(sample, { delimiter, quote });
    if (found.cells < 2 || found.share < LEAST_AGREEING) continue;
    if (!best || found.share > best.share + CLEARLY_BETTER || hasHeaderToo(found, best)) best = found;
  }
  return best?.delimiter ?? betweenBlanks(sample, quote) ?? mostInFirstLine(sample);
}

/** `老客;3` in a cell of every row parts the rows at semicolons too, but not the header above them. */
function hasHeaderToo(found: Agreement, best: Agreement): boolean {
  return found.from < best.from && found.cells > best.cells && found.share >= best.share;
}

/** The most frequent number of cells over one, and how many of the filled rows have it. */
function agreement(sample: string, dialect: Dialect): Agreement {
  const counts = new Map<number, number>();
  const first = new Map<number, number>();
  let rows = 0;
  for (const part of new RowCutter(dialect).rowsOf(withoutBlanks(sample, dialect), true)) {
    for (const row of typeof part === "string" ? [] : part) {
      if (row.every((cell) => cell.trim() === "")) continue;
      if (++rows > ROWS_LOOKED_AT) break;
      if (row.length < 2) continue;
      counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
      if (!first.has(row.length)) first.set(row.length, rows - 1);
    }
  }
  const [cells, most] = [...counts].reduce((top, next) => (next[1] > top[1] ? next : top), [1, 0]);
  return {
    delimiter: dialect.delimiter ?? "",
    cells,
    share: most / Math.max(1, Math.min(rows, ROWS_LOOKED_AT)),
    from: first.get(cells) ?? 0,
  };
}

/** Columns set apart by blanks; by single ones only where digits stand in nearly every cell. */
function betweenBlanks(sample: string, quote: string): string | undefined {
  const lines = sample.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return undefined;
  const isFigures = (sample.match(/\S+/g) ?? []).every((word) => /\d/.test(word));
  const single = agreement(sample, { delimiter: BLANKS, quote });
  if (isFigures && single.cells >= 2 && single.share >= LEAST_ALIGNED) return BLANKS;
  const several = agreement(sample, { delimiter: SEVERAL_BLANKS, quote });
  return several.cells >= 2 && several.share >= LEAST_ALIGNED ? SEVERAL_BLANKS : undefined;
}

/** Rows that never agree: what the first filled line is full of, if of anything. */
function mostInFirstLine(sample: string): string | undefined {
  const line = sample.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
  const most = counts.reduce((top, next) => (next.count > top.count ? next : top));
  return most.count > 0 ? most.delimiter : undefined;
}

/** `'` where several cells stand between such quotes and none between double ones. */
function findQuote(sample: string): string {
  const double = sample.match(/(?:^|[\t;|,])"(?:[^"]|"")*"(?=[\t;|,]|$)/gm)?.length ?? 0;
  if (double > 0) return '"';
  const single = sample.match(/(?:^|[\t;|,])'[^'\n]*'(?=[\t;|,]|$)/gm)?.length ?? 0;
  return single > 1 ? "'" : '"';
}

function wholeLines(sample: string, isAll: boolean): string {
  const lineEnd = sample.lastIndexOf("\n");
  return isAll || lineEnd < 0 ? sample : sample.slice(0, lineEnd + 1);
}
