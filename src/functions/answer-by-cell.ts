import type { Cell } from "../workbook/port";
import type { Answer, AnswerCell } from "./answer";
import type { ColumnArgument } from "./arguments/column-argument";

/** One answer for each cell, in the shape of the range. Rows are counted within it, the first being 1. */
export function answerByCell(
  { rows, width, cells }: ColumnArgument,
  answer: (cell: Cell, row: number) => AnswerCell,
): Answer {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => answer(cells[row * width + column] ?? null, row + 1)),
  );
}
