/**
 * The totals row makes room for new rows by moving down (and up again when rows go). What lies in the
 * row goes with it; what reaches down to it reaches as far as before.
 */
import type { Area, Stretch } from "./grid";

/** The cells of one row, from `left` to `right`, moved to another row of the sheet. */
export interface RowMove extends Stretch {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The block after the move. One that lies in the row moves; one that begins or ends with the row begins
 * or ends with it still; every other stays. Blocks that stand partly beside the moved cells stay as
 * well, but a taller block over all of them (a print area) reaches as far as before.
 */
export function movedArea(area: Area, move: RowMove): Area {
  const { top, bottom } = area;
  const { from, to } = move;
  if (top !== from && bottom !== from) return area;
  const isWithin = area.left >= move.left && area.right <= move.right;
  const isOver = area.left <= move.left && area.right >= move.right && top !== bottom;
  if (!isWithin && !isOver) return area;
  if (bottom === from) return { ...area, top: top === from ? to : Math.min(top, to), bottom: to };
  return { ...area, top: to, bottom: Math.max(bottom, to) };
}

/** Does the block lie in the row, but only partly among the moved cells? Then it can neither stay nor move. */
export function isTorn({ top, bottom, left, right }: Area, move: RowMove): boolean {
  const isApart = right < move.left || left > move.right;
  const isWithin = left >= move.left && right <= move.right;
  return top === move.from && bottom === move.from && !isApart && !isWithin;
}
