/** Sorting rows: numbers, then text, then truth values, then errors; blanks always last. */
import { intersection, lastRow, type Block } from "../book/block";
import { EMPTY_CELL, type Cell } from "../book/cell";
import type { SimColumn } from "../book/column";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { resultAt } from "./evaluate";
import { mergedRangeConflict } from "./excel-error";
import { mustAllowWrite } from "./may-write";

export interface SortKey {
  /** Position of the column in the block. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Hidden rows stay where they are, as Excel leaves filtered rows alone. */
export function sortRows(
  actor: Actor,
  sheet: SimSheet,
  block: Block,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  const { workbook } = actor;
  mustAllowWrite(workbook, sheet, block);
  if (sheet.merges.some((merge) => intersection(merge, block))) throw mergedRangeConflict();
  const rows: number[] = [];
  for (let row = block.row; row <= lastRow(block); row++) if (!sheet.hiddenRows.has(row)) rows.push(row);
  const values = keys.map(({ column }) =>
    rows.map((row) => resultAt(workbook, sheet, row, block.column + column)),
  );
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    for (const [i, { ascending }] of keys.entries()) {
      const difference = compare(values[i]?.[a] ?? null, values[i]?.[b] ?? null, ascending, matchCase);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  for (let c = 0; c < block.columns; c++) permute(actor, sheet.columnAt(block.column + c), rows, order);
  workbook.version++;
  actor.emit({ kind: "rowSorted", sheet, block });
}

/** Puts into each of the rows what stood in the row its order names. */
function permute(
  { workbook }: Actor,
  cells: SimColumn,
  rows: readonly number[],
  order: readonly number[],
): void {
  const before = rows.map((row) => cells.cell(row));
  workbook.journal.record(() => {
    rows.forEach((row, i) => {
      cells.put(row, before[i] ?? EMPTY_CELL);
    });
  });
  rows.forEach((row, i) => {
    const source = order[i] ?? i;
    if (source !== i) cells.put(row, before[source] ?? EMPTY_CELL);
  });
}

function compare(a: Cell, b: Cell, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const kind = rank(a) - rank(b);
  const order = kind !== 0 ? kind : compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: Cell): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(a: Cell, b: Cell, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = matchCase ? [a, b] : [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a === true) - Number(b === true);
}
