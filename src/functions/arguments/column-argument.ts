import { problem, type Problem } from "../../model/problem";
import type { Cell } from "../../workbook/port";
import { blankZero, toCell, type Range } from "./to-cell";

/** A range given for an argument, its cells in one row after the other. */
export interface ColumnArgument {
  /** As the formula's hint calls it. */
  readonly name: string;
  readonly rows: number;
  readonly width: number;
  /** Blank where 0. */
  readonly cells: readonly Cell[];
}

/** The range given for the argument of this name; undefined where it was left out. */
export function columnArgument(name: string, range: Range | null | undefined): ColumnArgument | undefined {
  if (!range) return undefined;
  const width = range[0]?.length ?? 0;
  const cells = new Array<Cell>(range.length * width);
  let position = 0;
  for (const row of range) for (const value of row) cells[position++] = blankZero(toCell(value));
  return { name, rows: range.length, width, cells };
}

/** The same for an argument that may not be left out. */
export function neededColumn(name: string, range: Range | null | undefined): ColumnArgument | Problem {
  return columnArgument(name, range) ?? problem("argument-missing", {}, { name });
}

/** The first of these that has not as many cells as the first one. */
export function lengthProblem(
  first: ColumnArgument,
  ...others: readonly (ColumnArgument | undefined)[]
): Problem | undefined {
  const second = others.find((other) => other && other.cells.length !== first.cells.length);
  if (!second) return undefined;
  const data = { firstCells: first.cells.length, secondCells: second.cells.length };
  return problem("ranges-differ", {}, { first: first.name, second: second.name, ...data });
}
