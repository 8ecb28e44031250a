/** The block of cells around a cell, as Excel selects it by Ctrl+A: bounded by blank rows and columns. */
import { isEmpty, type Area, type Grid, type Stretch } from "../tables/grid";

/** Undefined where the cell and all its neighbours are blank. */
export function blockAround(grid: Grid, row: number, column: number): Area | undefined {
  let block: Area = { top: row, bottom: row, left: column, right: column };
  for (let before; before !== block;) {
    before = block;
    block = grownSideways(grid, grownUpAndDown(grid, block));
  }
  return holdsSomething(grid, block) ? block : undefined;
}

/** Whole rows first: a long list is walked down once, not once for every row. */
function grownUpAndDown(grid: Grid, block: Area): Area {
  let { top, bottom } = block;
  while (top > 1 && rowHolds(grid, top - 1, around(block))) top--;
  while (bottom < grid.rowCount && rowHolds(grid, bottom + 1, around(block))) bottom++;
  return top === block.top && bottom === block.bottom ? block : { ...block, top, bottom };
}

function grownSideways(grid: Grid, block: Area): Area {
  let { left, right } = block;
  while (left > 1 && columnHolds(grid, left - 1, block)) left--;
  while (right < grid.columnCount && columnHolds(grid, right + 1, block)) right++;
  return left === block.left && right === block.right ? block : { ...block, left, right };
}

/** Cells that touch at a corner belong together as well. */
function around({ left, right }: Area): Stretch {
  return { left: Math.max(1, left - 1), right: right + 1 };
}

function rowHolds(grid: Grid, row: number, { left, right }: Stretch): boolean {
  for (let column = left; column <= right; column++) if (!isEmpty(grid.cell(row, column))) return true;
  return false;
}

function columnHolds(grid: Grid, column: number, { top, bottom }: Area): boolean {
  for (let row = Math.max(1, top - 1); row <= bottom + 1; row++)
    if (!isEmpty(grid.cell(row, column))) return true;
  return false;
}

function holdsSomething(grid: Grid, block: Area): boolean {
  return block.top !== block.bottom || rowHolds(grid, block.top, block);
}
