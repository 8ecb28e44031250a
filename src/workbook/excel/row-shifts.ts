/** Rows that left and totals rows that moved: where what stands in a row now stood before. */
import type { Stretch } from "../tables/grid";
import type { RowMove } from "../tables/row-move";

/** Rows taken out of a list; those below, down to `lastRow`, closed up. */
export interface RowRemoval extends Stretch {
  readonly row: number;
  readonly count: number;
  readonly lastRow: number;
}

export type RowShift = RowRemoval | RowMove;

/** The row before all these shifts, which are in their order; undefined where nothing stands now. */
export function rowBefore(shifts: readonly RowShift[], row: number, column: number): number | undefined {
  let before = row;
  // From the last one back. Every cell that is read passes here: no copy of the list.
  for (let index = shifts.length - 1; index >= 0; index--) {
    const shift = shifts[index]!;
    if (column < shift.left || column > shift.right) continue;
    const source = "to" in shift ? beforeMove(before, shift) : beforeRemoval(before, shift);
    if (source === undefined) return undefined;
    before = source;
  }
  return before;
}

function beforeMove(row: number, { from, to }: RowMove): number | undefined {
  if (row === to) return from;
  return row === from ? undefined : row;
}

function beforeRemoval(row: number, removal: RowRemoval): number | undefined {
  if (row < removal.row || row > removal.lastRow) return row;
  const before = row + removal.count;
  return before > removal.lastRow ? undefined : before;
}
