/** Which row of a block is the header row: titles and remarks may stand above it. */
import { cellText } from "../cells/read-cell";
import { HEADER_MATCHES, matchHeader } from "../../model/schema/match-header";
import { isEmpty, type Area, type Grid } from "../tables/grid";
import { ADOPTABLE_TABLES, type AdoptableTable } from "./adoption";

/** How far down a block its header row is looked for. */
const ROWS_LOOKED_AT = 20;
/** A header row names most of the columns; a title does not. */
const LEAST_FILLED = 0.6;

/** The row with most headers that Kebu knows, else the first that looks like one; undefined for none. */
export function headerRowOf(grid: Grid, block: Area): number | undefined {
  let best: { row: number; known: number } | undefined;
  for (let row = block.top; row <= Math.min(block.bottom, block.top + ROWS_LOOKED_AT - 1); row++) {
    if (!looksLikeHeaders(grid, row, block)) continue;
    const known = Math.max(...ADOPTABLE_TABLES.map((table) => knownHeaders(grid, row, block, table)));
    if (!best || known > best.known) best = { row, known };
  }
  return best?.row;
}

function looksLikeHeaders(grid: Grid, row: number, { left, right }: Area): boolean {
  let filled = 0;
  let texts = 0;
  for (let column = left; column <= right; column++) {
    const cell = grid.cell(row, column);
    if (isEmpty(cell)) continue;
    filled++;
    if (typeof cell === "string") texts++;
  }
  return filled >= 2 && filled >= LEAST_FILLED * (right - left + 1) && texts > filled / 2;
}

function knownHeaders(grid: Grid, row: number, { left, right }: Area, table: AdoptableTable): number {
  const keys = new Set<string>();
  for (let column = left; column <= right; column++) {
    const header = cellText(grid.cell(row, column));
    for (const by of HEADER_MATCHES) {
      const key = matchHeader(table, by, header);
      if (key !== undefined) keys.add(key);
    }
  }
  return keys.size;
}
