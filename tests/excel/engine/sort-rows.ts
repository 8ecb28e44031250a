/** Sorting rows: numbers, then text, then truth values, then errors; blanks always last. */
import { intersection, lastRow, type Block } from "../book/block";
import type { Cell, SimCell } from "../book/cell";
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
  const sorted = rows
    .map((row) => ({
      row,
      values: keys.map(({ column }) => resultAt(workbook, sheet, row, block.column + column)),
    }))
    .sort((a, b) => {
      for (const [i, { ascending }] of keys.entries()) {
        const order = compare(a.values[i] ?? null, b.values[i] ?? null, ascending, matchCase);
        if (order !== 0) return order;
      }
      return a.row - b.row;
    });
  const cells = sorted.map(({ row }) => cellsOf(sheet, block, row));
  rows.forEach((row, i) => {
    if (sorted[i]?.row === row) return;
    cells[i]?.forEach((cell, c) => {
      sheet.put(row, block.column + c, cell, workbook.journal);
    });
  });
  workbook.version++;
  actor.emit({ kind: "rowSorted", sheet, block });
}

function cellsOf(sheet: SimSheet, block: Block, row: number): SimCell[] {
  return Array.from(
    { length: block.columns },
    (_, c) => sheet.cells.get(block.column + c)?.cell(row) ?? { value: null },
  );
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
