/** Inserted and deleted cells, and where a block stands afterwards. */
import { contains, covers, lastColumn, lastRow, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";

export interface CellShift {
  readonly kind: "insert" | "delete";
  readonly sheet: SimSheet;
  /** The cells that come or go. */
  readonly block: Block;
  /** Do cells move up and down, or left and right? */
  readonly axis: "rows" | "columns";
}

export interface CellMove {
  readonly kind: "move";
  readonly sheet: SimSheet;
  readonly block: Block;
  readonly toSheet: SimSheet;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface SheetGone {
  readonly kind: "gone";
  readonly sheet: SimSheet;
}

export type Shift = CellShift | CellMove | SheetGone;

export interface Place {
  readonly sheet: SimSheet;
  readonly block: Block;
}

/** Where the cells of a place stand after the shift; undefined where they are gone. */
export function placeAfter(place: Place, shift: Shift): Place | undefined {
  if (place.sheet !== shift.sheet) return place;
  if (shift.kind === "gone") return undefined;
  if (shift.kind === "move") return placeAfterMove(place, shift);
  const block = blockAfter(place.block, shift);
  return block ? { sheet: place.sheet, block } : undefined;
}

export function blockAfter(block: Block, { kind, block: cells, axis }: CellShift): Block | undefined {
  if (axis === "rows") {
    if (block.column < cells.column || lastColumn(block) > lastColumn(cells)) return block;
    const span = spanAfter(block.row, block.rows, cells.row, cells.rows, kind);
    return span && { ...block, row: span.from, rows: span.count };
  }
  if (block.row < cells.row || lastRow(block) > lastRow(cells)) return block;
  const span = spanAfter(block.column, block.columns, cells.column, cells.columns, kind);
  return span && { ...block, column: span.from, columns: span.count };
}

interface Span {
  readonly from: number;
  readonly count: number;
}

function spanAfter(
  from: number,
  count: number,
  at: number,
  moved: number,
  kind: "insert" | "delete",
): Span | undefined {
  const end = from + count;
  if (kind === "insert") {
    if (at <= from) return { from: from + moved, count };
    return at < end ? { from, count: count + moved } : { from, count };
  }
  const cut = Math.max(0, Math.min(end, at + moved) - Math.max(from, at));
  if (cut === count) return undefined;
  const above = Math.max(0, Math.min(from, at + moved) - at);
  return { from: from - above, count: count - cut };
}

function placeAfterMove(place: Place, move: CellMove): Place | undefined {
  if (covers(move.block, place.block))
    return {
      sheet: move.toSheet,
      block: {
        ...place.block,
        row: place.block.row + move.toRow - move.block.row,
        column: place.block.column + move.toColumn - move.block.column,
      },
    };
  const target = { ...move.block, row: move.toRow, column: move.toColumn };
  const isOverwritten =
    place.sheet === move.toSheet &&
    contains(target, place.block.row, place.block.column) &&
    covers(target, place.block);
  return isOverwritten ? undefined : place;
}
