/**
 * How much a row looks like the header of the rows below it. Evidence, cell by cell: a known word speaks for
 * it; so does text above a column of numbers, dates or phones. A value of the kind that stands below, or one
 * that stands below again ("北京" over 北京, 上海), speaks against it.
 */
import { cellKind, type CellKind } from "./cell-kind";
import { isKnownHeader } from "./known-header";

const KNOWN = 3;
const CONTRAST = 2;
const DATA = -2;
const ODD = -1;

/** Mean evidence of the filled cells, from -2 (data) to 3 (a header); 0 where nothing speaks either way. */
export function headerScore(cells: readonly string[], below: readonly (readonly string[])[]): number {
  let sum = 0;
  let filled = 0;
  cells.forEach((cell, column) => {
    if (cell === "") return;
    filled++;
    sum += evidence(
      cell,
      below.map((row) => row[column] ?? "").filter((value) => value !== ""),
    );
  });
  return filled === 0 ? DATA : sum / filled;
}

/** How many of the filled cells are headers beyond doubt: known words, or text above other than text. */
export function certainHeaders(cells: readonly string[], below: readonly (readonly string[])[]): number {
  return cells.filter((cell, column) => {
    if (cell === "") return false;
    const values = below.map((row) => row[column] ?? "").filter((value) => value !== "");
    return evidence(cell, values) >= CONTRAST;
  }).length;
}

function evidence(cell: string, below: readonly string[]): number {
  const kind = cellKind(cell);
  const usual = usualKind(below);
  if (kind === "text") {
    if (isKnownHeader(cell)) return KNOWN;
    if (below.includes(cell)) return DATA;
    return usual !== undefined && usual !== "text" && usual !== "long" ? CONTRAST : 0;
  }
  if (kind === "year") return usual === "year" ? DATA : 0;
  return kind === usual || kind === "formula" ? DATA : ODD;
}

/** The kind of most values; undefined where there is none that most are of. */
function usualKind(values: readonly string[]): CellKind | undefined {
  const counts = new Map<CellKind, number>();
  for (const value of values) {
    const kind = cellKind(value);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const MOST = 0.6;
  return [...counts].find(([, count]) => count >= values.length * MOST)?.[0];
}
