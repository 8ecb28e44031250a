/**
 * Writes many rows as blocks: the ranking of a whole register. Guards row by row would outweigh the
 * figures, so each block is guarded at both ends, and the ids of all its rows are read in the same
 * batch; where one is not the one expected, what stood there is put back. So is a single cell that
 * somebody had changed since the picture was taken.
 */
import { cellText } from "../cells/read-cell";
import { readRaw, typedAgain, type RawValue } from "./cell-codec";
import type { Chunk } from "./chunk";
import type { RowEdit } from "./edits";
import { guardRow, type RowMark } from "./guard-row";
import { putBackChunk } from "./put-back";
import { differences, rawOf, type RowTarget } from "./write-rows";

/** Rows between two changed ones that are cheaper to leave alone by `null` than to begin a new block. */
const GAP = 50;
const BYTES_A_CELL = 30;

/** The rows as blocks of at most `most` rows, from the top. */
export function blockChunks(
  target: RowTarget,
  rows: readonly RowEdit[],
  most: number,
  markOf: (row: number) => RowMark | undefined,
): Chunk[] {
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const chunks: Chunk[] = [];
  let block: RowEdit[] = [];
  for (const edit of sorted) {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && (edit.row - last.row > GAP || edit.row - first.row >= most)) {
      chunks.push(blockChunk(target, block, markOf));
      block = [];
    }
    block.push(edit);
  }
  if (block.length > 0) chunks.push(blockChunk(target, block, markOf));
  return chunks;
}

function blockChunk(
  target: RowTarget,
  rows: readonly RowEdit[],
  markOf: (row: number) => RowMark | undefined,
): Chunk {
  const top = rows[0]?.row ?? 1;
  const bottom = rows.at(-1)?.row ?? top;
  const { left, right } = widthOf(rows);
  const size = [bottom - top + 1, right - left + 1] as const;
  const matrix = matrixOf(target, rows, top, left, size);
  const marks = rows.map(({ row }) => markOf(row));
  const idColumn = marks.find((mark) => mark !== undefined)?.column;
  return {
    weight: size[0] * (2 * size[1] + 1) * BYTES_A_CELL,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(target.sheetKey);
      for (const mark of new Set([marks[0], marks.at(-1)])) if (mark) guardRow(sheet, mark);
      const before = sheet.getRangeByIndexes(top - 1, left - 1, ...size).load("values,formulas");
      const range = sheet.getRangeByIndexes(top - 1, left - 1, ...size);
      range.values = matrix;
      const ids = sheet.getRangeByIndexes(top - 1, (idColumn ?? left) - 1, size[0], 1).load("values");
      return () => {
        const isMoved = marks.some(
          (mark) => mark && cellText(readRaw(ids.values[mark.row - top]?.[0])) !== mark.text,
        );
        const changed = rows.flatMap((edit) =>
          differences(target, edit, left, before.values[edit.row - top] ?? []),
        );
        if (!isMoved) return { fits: changed.length === 0, overwritten: changed };
        return {
          fits: false,
          then: putBackChunk(target.sheetKey, top, left, typedAgain(before.formulas, before.values)),
        };
      };
    },
  };
}

function widthOf(rows: readonly RowEdit[]): { left: number; right: number } {
  let left = Infinity;
  let right = 0;
  for (const { cells } of rows) {
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { left, right };
}

function matrixOf(
  target: RowTarget,
  rows: readonly RowEdit[],
  top: number,
  left: number,
  [height, width]: readonly [number, number],
): RawValue[][] {
  const matrix = Array.from({ length: height }, () => new Array<RawValue>(width).fill(null));
  for (const { row, cells } of rows) {
    const line = matrix[row - top];
    if (line) for (const [column, written] of cells) line[column - left] = rawOf(written, target);
  }
  return matrix;
}
