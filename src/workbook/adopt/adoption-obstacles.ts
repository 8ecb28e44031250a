/** Why an adoption cannot be written to the workbook as it is now; each refusal says where. */
import { problem, type Problem } from "../../model/problem";
import { schema, TABLE_KEYS } from "../../model/schema";
import type { Cell } from "../port";
import { rowName } from "../rows";
import { isEmpty, type Grid, type GridBook } from "../tables/grid";
import { anchorAt } from "../tables/header-spots";
import type { Adoption } from "./adoption";
import { listAround } from "./list-around";

/** Nothing where it may be written, and nothing where it is written already. */
export function adoptionObstacles(book: GridBook, adoption: Adoption): readonly Problem[] {
  const grid = book.grids.find(({ name }) => name === adoption.sheet);
  if (!grid) return [problem("list-changed")];
  if (grid.protected) return [problem("sheet-protected", {}, { sheet: grid.name })];
  const taken = takenBy(book, adoption);
  if (taken) return [taken];
  const changed = [...changedHeaders(grid, adoption), ...changedRows(grid, adoption)];
  if (changed.length > 0) return changed.slice(0, 1);
  return noRoom(book, grid, adoption);
}

/** The table is elsewhere in the workbook already, or another table stands here. */
function takenBy(book: GridBook, adoption: Adoption): Problem | undefined {
  const mine = places(adoption);
  for (const table of TABLE_KEYS) {
    for (const { key } of schema[table].columns) {
      const anchor = anchorAt(book.anchors, table, key);
      if (!anchor || !book.grids.some(({ name }) => name === anchor.sheet)) continue;
      const isHere = anchor.sheet === adoption.sheet && anchor.row === adoption.headerRow;
      const isMine = isHere && table === adoption.table && mine.get(key) === anchor.column;
      const inTheWay = table === adoption.table || (isHere && [...mine.values()].includes(anchor.column));
      if (inTheWay && !isMine) return problem("table-there-already", { table }, { sheet: anchor.sheet });
    }
  }
  return undefined;
}

function places({ columns, idColumn }: Adoption): ReadonlyMap<string, number> {
  return new Map([...columns.map(({ key, column }) => [key, column] as const), ["id", idColumn.column]]);
}

function changedHeaders(grid: Grid, { headerRow, columns, idColumn }: Adoption): readonly Problem[] {
  const seen = idColumn.added ? columns : [...columns, idColumn];
  return seen
    .filter(({ column, header }) => grid.shown(headerRow, column).trim() !== header)
    .map(({ header }) => problem("list-changed", { row: headerRow, column: header }));
}

function changedRows(grid: Grid, { table, columns, idColumn, ids }: Adoption): readonly Problem[] {
  const columnOf = new Map(columns.map(({ key, column }) => [key, column]));
  return ids.flatMap(({ row, id, name }) => {
    const standing = grid.shown(row, idColumn.column).trim();
    const cellOf = (key: string): Cell => {
      const column = columnOf.get(key);
      return column === undefined ? null : grid.shown(row, column);
    };
    if (rowName(table, cellOf) === name && (standing === "" || standing === id || idColumn.added)) return [];
    return [problem("list-changed", { row })];
  });
}

/** The new column needs blank cells all the way down, unless it is there already. */
function noRoom(book: GridBook, grid: Grid, adoption: Adoption): readonly Problem[] {
  const { table, headerRow, columns, idColumn, ids } = adoption;
  const { column, header, added } = idColumn;
  const anchor = anchorAt(book.anchors, table, "id");
  if (!added || (anchor?.column === column && grid.shown(headerRow, column) === header)) return [];
  const bottom = Math.max(
    headerRow,
    ids.at(-1)?.row ?? 0,
    listAround(grid, headerRow, columns[0]?.column ?? 0)?.bottom ?? 0,
  );
  for (let row = headerRow; row <= bottom; row++)
    if (!isEmpty(grid.cell(row, column)))
      return [problem("no-room-beside-table", { row }, { name: grid.name, column: header })];
  return [];
}
