/**
 * Where tables may begin: rows that could be header rows. An anchored table begins where its anchors
 * stand; otherwise every Excel table and every one of a sheet's first rows is a candidate, and the one
 * whose headers fit best wins (`find-tables.ts`).
 */
import { schema, type TableKey } from "../../model/schema";
import { anchorKey, type Anchors } from "../anchors";
import { cellText } from "../cells/read-cell";
import { isEmpty, type Grid, type GridBook, type ListTable, type Stretch } from "./grid";

/** How far down a sheet a header row is looked for, below a title and remarks. */
const ROWS_LOOKED_AT = 20;

export interface HeaderSpot extends Stretch {
  readonly grid: Grid;
  readonly row: number;
  readonly list?: ListTable;
}

/**
 * The header row in which most of the table's anchors stand; undefined without any. Where all these cells
 * are empty the table was deleted.
 */
export function anchoredSpot(book: GridBook, table: TableKey): HeaderSpot | undefined {
  const counts = new Map<string, { grid: Grid; row: number; columns: number[] }>();
  for (const { grid, row, column } of standingAnchors(book, table)) {
    const place = `${row} ${grid.name}`;
    const known = counts.get(place) ?? { grid, row, columns: [] };
    known.columns.push(column);
    counts.set(place, known);
  }
  const [best] = [...counts.values()]
    .filter(({ grid, row, columns }) => columns.some((column) => !isEmpty(grid.cell(row, column))))
    .sort((a, b) => b.columns.length - a.columns.length);
  return best && spotAt(best.grid, best.row, best.columns);
}

/** Every row of these sheets that could be a header row, Excel tables first. */
export function candidateSpots(grids: readonly Grid[]): readonly HeaderSpot[] {
  return grids.flatMap((grid) => [
    ...grid.lists.filter(({ header }) => header).map((list) => spotOfList(grid, list)),
    ...plainSpots(grid),
  ]);
}

/** The header as it stands; "" for none. */
export function headerAt(spot: HeaderSpot, column: number): string {
  return cellText(spot.grid.cell(spot.row, column)).trim();
}

function standingAnchors(
  book: GridBook,
  table: TableKey,
): readonly { grid: Grid; row: number; column: number }[] {
  return schema[table].columns.flatMap(({ key }) => {
    const anchor = anchorAt(book.anchors, table, key);
    const grid = anchor && book.grids.find(({ name }) => name === anchor.sheet);
    return grid ? [{ grid, row: anchor.row, column: anchor.column }] : [];
  });
}

/** An anchor that still points to a cell. */
export function anchorAt(
  anchors: Anchors,
  table: TableKey,
  key: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const anchor = anchors.get(anchorKey(table, key));
  return anchor === "broken" ? undefined : anchor;
}

function spotAt(grid: Grid, row: number, columns: readonly number[]): HeaderSpot {
  const list = grid.lists.find(
    (candidate) =>
      candidate.header &&
      candidate.top === row &&
      columns.some((column) => column >= candidate.left && column <= candidate.right),
  );
  if (list) return spotOfList(grid, list);
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  while (left > 1 && !isEmpty(grid.cell(row, left - 1))) left--;
  while (right < grid.columnCount && !isEmpty(grid.cell(row, right + 1))) right++;
  return { grid, row, left, right };
}

function spotOfList(grid: Grid, list: ListTable): HeaderSpot {
  return { grid, row: list.top, left: list.left, right: list.right, list };
}

function plainSpots(grid: Grid): HeaderSpot[] {
  const spots: HeaderSpot[] = [];
  for (let row = 1; row <= Math.min(ROWS_LOOKED_AT, grid.rowCount); row++) {
    if (grid.lists.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    const filled: number[] = [];
    for (let column = 1; column <= grid.columnCount; column++)
      if (!isEmpty(grid.cell(row, column))) filled.push(column);
    const left = filled[0];
    const right = filled.at(-1);
    if (left !== undefined && right !== undefined && filled.length > 1)
      spots.push({ grid, row, left, right });
  }
  return spots;
}
