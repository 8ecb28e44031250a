/** A table takes in what is written right below it, or right beside it: Excel's AutoExpand. */
import { intersection, lastColumn, lastRow, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { Actor } from "./actor";
import { uniqueColumnName } from "./headers";

export function growTables(actor: Actor, sheet: SimSheet, written: Block): void {
  if (!actor.workbook.autoExpand || sheet.protection) return;
  for (const table of sheet.tables) {
    if (isRightBelow(table, written)) growDown(actor, sheet, table, written.rows);
    else if (isRightBeside(table, written)) growRight(actor, sheet, table, written.columns);
  }
}

function isRightBelow({ block, showTotals, filters }: SimTable, written: Block): boolean {
  return (
    !showTotals &&
    filters.length === 0 &&
    written.row === lastRow(block) + 1 &&
    written.column >= block.column &&
    lastColumn(written) <= lastColumn(block)
  );
}

function isRightBeside({ block, showHeaders }: SimTable, written: Block): boolean {
  return (
    showHeaders &&
    written.column === lastColumn(block) + 1 &&
    written.row >= block.row &&
    lastRow(written) <= lastRow(block)
  );
}

function growDown(actor: Actor, sheet: SimSheet, table: SimTable, rows: number): void {
  const last = lastRow(table.block);
  const block = { ...table.block, rows: table.block.rows + rows };
  if (isTaken(sheet, table, block)) return;
  actor.workbook.journal.remember(table);
  table.block = block;
  continueRows(actor, sheet, table, last, rows);
}

function growRight(actor: Actor, sheet: SimSheet, table: SimTable, columns: number): void {
  const block = { ...table.block, columns: table.block.columns + columns };
  if (isTaken(sheet, table, block)) return;
  actor.workbook.journal.remember(table);
  const first = table.columns.length;
  table.block = block;
  for (let i = 0; i < columns; i++) addColumnFromCell(actor, sheet, table, first + i);
}

/** Gives the table a column named as its header cell; an empty header is filled in. */
export function addColumnFromCell(
  { workbook }: Actor,
  sheet: SimSheet,
  table: SimTable,
  index: number,
): void {
  const at = table.block.column + index;
  const cell = sheet.cell(table.block.row, at);
  const typed = typeof cell.value === "string" || typeof cell.value === "number" ? String(cell.value) : "";
  const name = uniqueColumnName(table, typed, index);
  table.columns.splice(index, 0, { id: table.nextColumnId, name });
  if (table.showHeaders && cell.value !== name)
    sheet.put(table.block.row, at, { ...cell, value: name }, workbook.journal);
}

function isTaken(sheet: SimSheet, table: SimTable, block: Block): boolean {
  return (
    sheet.tables.some((other) => other !== table && intersection(other.block, block)) ||
    sheet.merges.some((merge) => intersection(merge, block))
  );
}

/** New rows look like the one above, and calculated columns go on; `after` is the row above the first new one. */
export function continueRows(
  { workbook }: Actor,
  sheet: SimSheet,
  table: SimTable,
  after: number,
  rows: number,
): void {
  const isBelowHeader = table.headerBlock?.row === after;
  table.columns.forEach(({ calculated }, index) => {
    const column = table.block.column + index;
    const above = isBelowHeader ? undefined : sheet.cell(after, column).format;
    if (above === undefined && calculated === undefined) return;
    for (let row = after + 1; row <= after + rows; row++) {
      const cell = sheet.cell(row, column);
      const isEmpty = cell.value === null && cell.formula === undefined;
      const formula = isEmpty ? calculated : cell.formula;
      sheet.put(row, column, { ...cell, formula, format: cell.format ?? above }, workbook.journal);
    }
  });
}
