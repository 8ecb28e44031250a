import type { Grid, ListTable } from "../tables/grid";

/** The Excel table whose header row this is, at this column; undefined for a plain list. */
export function listAround(grid: Grid, headerRow: number, column: number): ListTable | undefined {
  return grid.lists.find(
    ({ header, top, left, right }) => header && top === headerRow && left <= column && column <= right,
  );
}
