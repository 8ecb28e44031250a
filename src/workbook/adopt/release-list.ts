/**
 * The way back: the list is the owner's alone again, without anchors, without the ids it was given and
 * without the column that was added for them. The list may have been moved since; its anchors know.
 */
import { problem, type Problem } from "../../model/problem";
import { schema } from "../../model/schema";
import { anchorKey } from "../anchors";
import { isEmpty, type EditableBook, type EditableGrid } from "../tables/grid";
import { anchorAt } from "../tables/header-spots";
import type { Adoption } from "./adoption";
import { listAround } from "./list-around";

/** Where the ids stand now. */
interface IdColumn {
  readonly grid: EditableGrid;
  readonly headerRow: number;
  readonly column: number;
  /** Rows that hold an id of this adoption. */
  readonly given: readonly number[];
}

/** Nothing where all is as it was before; otherwise why nothing was taken away. */
export function releaseList(book: EditableBook, adoption: Adoption): readonly Problem[] {
  const ids = findIds(book, adoption);
  const obstacle = ids && adoption.idColumn.added ? whatElseStands(ids) : undefined;
  if (obstacle) return [obstacle];
  if (ids) takeAway(ids, adoption);
  for (const { key } of schema[adoption.table].columns)
    if (book.anchors.has(anchorKey(adoption.table, key))) book.removeAnchor(adoption.table, key);
  return [];
}

/** Undefined where the column was deleted, or the list let go already. */
function findIds(book: EditableBook, { table, ids }: Adoption): IdColumn | undefined {
  const anchor = anchorAt(book.anchors, table, "id");
  const grid = book.grids.find(({ name }) => name === anchor?.sheet);
  if (!anchor || !grid) return undefined;
  const drawn = new Set(ids.map(({ id }) => id));
  const given: number[] = [];
  for (let row = anchor.row + 1; row <= grid.rowCount; row++)
    if (drawn.has(grid.shown(row, anchor.column).trim())) given.push(row);
  return { grid, headerRow: anchor.row, column: anchor.column, given };
}

/** Ids that others gave since are not taken away; a column inside an Excel table cannot be. */
function whatElseStands({ grid, headerRow, column, given }: IdColumn): Problem | undefined {
  const list = listAround(grid, headerRow, column);
  if (list && list.right !== column)
    return problem("list-grew", { row: headerRow, column: grid.shown(headerRow, column + 1).trim() });
  const ours = new Set(given);
  for (let row = headerRow + 1; row <= (given.at(-1) ?? headerRow); row++)
    if (!ours.has(row) && !isEmpty(grid.cell(row, column))) return problem("list-grew", { row });
  return undefined;
}

function takeAway({ grid, headerRow, column, given }: IdColumn, { idColumn }: Adoption): void {
  if (!idColumn.added) {
    for (const row of given) grid.write(row, column, { kind: "blank", value: null });
    return;
  }
  const list = listAround(grid, headerRow, column);
  grid.removeColumn(headerRow, column, Math.max(given.at(-1) ?? headerRow, list?.bottom ?? 0), list);
}
