/** Inserting, deleting and moving cells, with everything that follows them: tables, names, formulas, merges. */
import { intersection, lastColumn, lastRow, type Block } from "../book/block";
import type { SimCell } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { Actor } from "./actor";
import { formulaAfter } from "./references";
import { blockAfter, placeAfter, type CellShift, type Shift } from "./shift";

/** Moves cells without asking: whether it is allowed is `may-shift.ts`. */
export function shiftCells(actor: Actor, shift: CellShift): void {
  const { workbook } = actor;
  workbook.journal.remember(shift.sheet);
  moveCells(actor, shift);
  for (const table of shift.sheet.tables) {
    workbook.journal.remember(table);
    table.block = withDataRow(table, blockAfter(table.block, shift) ?? table.block);
  }
  shift.sheet.merges = blocksAfter(shift.sheet.merges, shift);
  shift.sheet.conditionalFormats = rulesAfter(shift.sheet.conditionalFormats, shift);
  shift.sheet.validations = rulesAfter(shift.sheet.validations, shift);
  shift.sheet.hiddenRows = hiddenRowsAfter(shift);
  shift.sheet.columnWidths = widthsAfter(shift);
  referencesFollow(actor, shift);
}

/** A table keeps one row of data, blank if need be. */
function withDataRow({ showHeaders, showTotals }: SimTable, block: Block): Block {
  const least = 1 + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
  return block.rows < least ? { ...block, rows: least } : block;
}

/** Names, formulas and ranges the add-in holds follow cells that moved. */
export function referencesFollow(actor: Actor, shift: Shift): void {
  const { workbook } = actor;
  for (const name of workbook.names) {
    const formula = formulaAfter(name.formula, workbook, undefined, shift);
    if (formula === name.formula) continue;
    workbook.journal.remember(name);
    name.formula = formula;
  }
  for (const sheet of workbook.sheets) formulasFollow(actor, sheet, shift);
  actor.shifted(shift);
}

function formulasFollow({ workbook }: Actor, sheet: SimSheet, shift: Shift): void {
  for (const cells of sheet.cells.values())
    cells.formulas.forEach((formula, row) => {
      if (formula === undefined) return;
      const after = formulaAfter(formula, workbook, sheet, shift);
      if (after === formula) return;
      cells.formulas[row] = after;
      workbook.journal.record(() => {
        cells.formulas[row] = formula;
      });
    });
}

function moveCells({ workbook }: Actor, { kind, sheet, block, axis }: CellShift): void {
  const { journal } = workbook;
  if (axis === "columns") {
    moveColumns(sheet, block, kind, journal);
    return;
  }
  for (const [column, cells] of sheet.cells) {
    if (column < block.column || column > lastColumn(block)) continue;
    if (kind === "insert") {
      cells.insert(block.row, block.rows);
      journal.record(() => void cells.remove(block.row, block.rows));
    } else {
      const taken = cells.remove(block.row, block.rows);
      journal.record(() => {
        cells.insert(block.row, block.rows);
        taken.forEach((cell, i) => {
          cells.put(block.row + i, cell);
        });
      });
    }
  }
}

/** Cells that move sideways are copied one by one: rare, and narrow. */
function moveColumns(
  sheet: SimSheet,
  block: Block,
  kind: "insert" | "delete",
  journal: Actor["workbook"]["journal"],
): void {
  const last = Math.max(-1, ...sheet.cells.keys());
  for (let row = block.row; row <= Math.min(lastRow(block), lastUsedRow(sheet)); row++) {
    const cells: SimCell[] = [];
    for (let column = block.column; column <= last; column++)
      cells.push(sheet.cells.get(column)?.cell(row) ?? { value: null });
    const blank = Array.from({ length: block.columns }, () => ({ value: null }));
    const moved = kind === "insert" ? [...blank, ...cells] : [...cells.slice(block.columns), ...blank];
    moved.forEach((cell, i) => {
      sheet.put(row, block.column + i, cell, journal);
    });
  }
}

function lastUsedRow(sheet: SimSheet): number {
  return Math.max(0, ...[...sheet.cells.values()].map(({ length }) => length)) - 1;
}

function blocksAfter(blocks: readonly Block[], shift: CellShift): Block[] {
  return blocks.flatMap((block) => blockAfter(block, shift) ?? []);
}

function rulesAfter<T extends { readonly block: Block }>(rules: readonly T[], shift: CellShift): T[] {
  return rules.flatMap((rule) => {
    const place = placeAfter({ sheet: shift.sheet, block: rule.block }, shift);
    return place ? [{ ...rule, block: place.block }] : [];
  });
}

function hiddenRowsAfter(shift: CellShift): Set<number> {
  const { sheet, block, axis } = shift;
  if (axis === "columns" || sheet.hiddenRows.size === 0) return sheet.hiddenRows;
  const rows = [...sheet.hiddenRows].flatMap((row) => {
    const after = blockAfter({ ...block, row, rows: 1 }, shift);
    return after ? [after.row] : [];
  });
  return new Set(rows);
}

function widthsAfter(shift: CellShift): Map<number, number> {
  const { sheet, block, axis } = shift;
  if (axis === "rows" || block.row > 0 || lastRow(block) < lastUsedRow(sheet)) return sheet.columnWidths;
  const widths = [...sheet.columnWidths].flatMap(([column, width]) => {
    const after = blockAfter({ ...block, column, columns: 1 }, shift);
    return after ? [[after.column, width] as const] : [];
  });
  return new Map(widths);
}

/** Tables that lie in the way of a shift: touched, and not moved or stretched as a whole. */
export function isInTheWay(table: Block, { block, axis, kind }: CellShift): boolean {
  const path =
    axis === "rows"
      ? { ...block, rows: Number.MAX_SAFE_INTEGER / 4 }
      : { ...block, columns: Number.MAX_SAFE_INTEGER / 4 };
  if (!intersection(path, table)) return false;
  const isWhole =
    axis === "rows"
      ? block.column <= table.column && lastColumn(block) >= lastColumn(table)
      : block.row <= table.row && lastRow(block) >= lastRow(table);
  if (!isWhole) return true;
  return kind === "delete" && axis === "rows" && isHeaderCut(table, block);
}

function isHeaderCut(table: Block, block: Block): boolean {
  const covered = block.row <= table.row && lastRow(block) >= lastRow(table);
  return !covered && block.row <= table.row && lastRow(block) >= table.row;
}
