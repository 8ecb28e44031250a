/**
 * Where the list in a file begins. Above its header there may be titles ("客户名单 2024"); the header itself
 * may be two lines, groups over columns; and there may be none at all, the first row being data already.
 * Found by evidence over the first rows; a person can say otherwise.
 */
import { certainHeaders, headerScore } from "./header-score";
import { isKnownHeader } from "./known-header";
import { columnLetters } from "../../column-letters";

/** A row near the top, as it stands. */
export interface HeadRow {
  readonly rowNumber: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

export interface FoundHeader {
  readonly headers: readonly string[];
  /** Of two lines what the lower one calls each column, where it calls it anything; absent for one line. */
  readonly lowerHeaders?: readonly string[];
  /** Row of the header, the lower one of two; 0 where there is none. */
  readonly headerRow: number;
  /** The lines of the header as they stand: none, one or two. */
  readonly lines: readonly HeadRow[];
  /** What stands above it. */
  readonly titles: readonly HeadRow[];
  /** False where nothing speaks for a header but that lists have one: the row may be data. */
  readonly sure: boolean;
}

/** How far down the header is looked for, and how many rows below it are looked at. */
const ROWS_LOOKED_AT = 25;
const ROWS_BELOW = 30;
/** A header fills at least this part of what the rows below fill. */
const LEAST_COVERAGE = 0.5;
/** Evidence that a row further down must have more than one above it, for each full row between. */
const FURTHER_DOWN = 0.75;
/** Less evidence than this: the row is data. */
const LEAST_SCORE = -0.3;

/** The header of a list whose first filled rows these are. `headerRow` is what a person said, 0 for none. */
export function findHeader(rows: readonly HeadRow[], headerRow?: number): FoundHeader {
  if (headerRow === 0) return withoutHeader(rows);
  const at =
    headerRow === undefined ? bestRow(rows) : rows.findIndex(({ rowNumber }) => rowNumber >= headerRow);
  const row = rows[at];
  if (!row) return withoutHeader(rows);
  const above = rows[at - 1];
  const under = rows[at + 1];
  const below = cellsOf(rows.slice(at + 1, at + 1 + ROWS_BELOW));
  const sure = headerRow !== undefined || certainHeaders(row.cells, below) > 0;
  if (above && areTwoLines(above, row, below)) return withHeader(rows, at - 1, 2, sure);
  if (under && areTwoLines(row, under, below.slice(1))) return withHeader(rows, at, 2, sure);
  return withHeader(rows, at, 1, sure);
}

function bestRow(rows: readonly HeadRow[]): number {
  let best = -1;
  let bestScore = LEAST_SCORE;
  let passed = 0;
  for (const [at, { cells }] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const below = cellsOf(rows.slice(at + 1, at + 1 + ROWS_BELOW));
    const isLastOfMany = below.length === 0 && passed > 0;
    if (isLastOfMany || filledIn(cells) < usualWidth(below) * LEAST_COVERAGE) continue;
    const score = headerScore(cells, below) - passed * FURTHER_DOWN;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
    passed++;
  }
  return best;
}

/** How many cells the next rows fill: the fullest of the first few, for a list has gaps. */
function usualWidth(below: readonly (readonly string[])[]): number {
  const NEXT = 3;
  return Math.max(0, ...below.slice(0, NEXT).map(filledIn));
}

/**
 * Are these the two lines of one header: groups above, columns below? The upper line leaves cells blank that
 * the lower one fills, or heads alone a column that the lower one leaves blank; and the lower line is made of
 * headers beyond doubt, so that no record is taken for one.
 */
function areTwoLines(upper: HeadRow, lower: HeadRow, below: readonly (readonly string[])[]): boolean {
  if (lower.rowNumber !== upper.rowNumber + 1 || !upper.cells.every(isGroupName)) return false;
  const filled = filledIn(lower.cells);
  const isOneTitle = filledIn(upper.cells) < 2;
  const opens = lower.cells.some((cell, column) => cell !== "" && (upper.cells[column] ?? "") === "");
  const alone = upper.cells.map((cell, column) => ((lower.cells[column] ?? "") === "" ? cell : ""));
  const headsAlone = alone.some(isKnownHeader);
  if (isOneTitle || (!opens && !headsAlone) || headerScore(lower.cells, below) < 0) return false;
  return certainHeaders(lower.cells, below) * 2 >= filled;
}

/** A group has a short name; a line with a colon ("制表人：张三") is a remark. */
function isGroupName(cell: string): boolean {
  const LONGEST = 20;
  return cell.length <= LONGEST && !/[:：]/.test(cell);
}

function withHeader(rows: readonly HeadRow[], at: number, count: 1 | 2, sure: boolean): FoundHeader {
  const lines = rows.slice(at, at + count);
  const [first, second] = lines;
  const headers = second ? joinLines(first?.cells ?? [], second.cells) : (first?.cells ?? []);
  const width = headers.findLastIndex((header) => header !== "") + 1;
  return {
    headers: headers.slice(0, width),
    ...(second && {
      lowerHeaders: headers.slice(0, width).map((header, column) => second.cells[column] || header),
    }),
    headerRow: lines.at(-1)?.rowNumber ?? 0,
    lines,
    titles: rows.slice(0, at),
    sure,
  };
}

/** A group's name stands over its first column and means the next ones too, up to the next name. */
function joinLines(upper: readonly string[], lower: readonly string[]): string[] {
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const top = upper[column] ?? "";
    const bottom = lower[column] ?? "";
    if (top !== "") group = bottom === "" ? "" : top;
    if (bottom === "") return top;
    return group === "" || group === bottom ? bottom : `${group} ${bottom}`;
  });
}

function withoutHeader(rows: readonly HeadRow[]): FoundHeader {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== "") + 1));
  const headers = Array.from({ length: width }, (_, column) => columnLetters(column + 1));
  return { headers, headerRow: 0, lines: [], titles: [], sure: true };
}

function cellsOf(rows: readonly HeadRow[]): (readonly string[])[] {
  return rows.map(({ cells }) => cells);
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== "").length;
}
