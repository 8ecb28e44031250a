/** Making, naming, resizing and deleting tables. */
import { covers, intersection, lastColumn, lastRow, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import { SimTable } from "../book/table";
import { sameName } from "../book/workbook";
import type { Actor } from "./actor";
import { invalidArgument, mergedRangeConflict, NotSimulated } from "./excel-error";
import { addColumnFromCell } from "./grow-table";
import { isName } from "./is-name";
import { mustAllowTableChange } from "./may-write";
import { shiftCells } from "./shift-cells";
import { clearCells } from "./write-cells";

export function addTable(actor: Actor, sheet: SimSheet, given: Block, hasHeaders: boolean): SimTable {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  const block = hasHeaders && given.rows > 1 ? given : { ...given, rows: given.rows + 1 };
  mustBeFree(sheet, block, undefined);
  if (!hasHeaders) shiftCells(actor, { kind: "insert", sheet, block: { ...block, rows: 1 }, axis: "rows" });
  workbook.journal.remember(sheet);
  const table = new SimTable({ id: workbook.newId(), name: freeName(actor), block, columns: [] });
  sheet.tables = [...sheet.tables, table];
  for (let i = 0; i < block.columns; i++) addColumnFromCell(actor, sheet, table, i);
  workbook.version++;
  actor.emit({ kind: "tableAdded", sheet, table });
  return table;
}

/** A taken or impossible name is InvalidArgument, as vague as Excel is. */
export function renameTable({ workbook }: Actor, sheet: SimSheet, table: SimTable, name: string): void {
  mustAllowTableChange(workbook, sheet);
  if (name === table.name) return;
  const taken = workbook.tableNamed(name);
  if (!isName(name) || (taken && taken !== table) || workbook.names.some((item) => sameName(item.name, name)))
    throw invalidArgument();
  workbook.journal.remember(table);
  const before = table.name;
  table.name = name;
  for (const { cells } of workbook.sheets)
    for (const column of cells.values())
      column.formulas.forEach((formula, row) => {
        if (formula?.includes(`${before}[`) !== true) return;
        column.formulas[row] = formula.replaceAll(`${before}[`, `${name}[`);
        workbook.journal.record(() => {
          column.formulas[row] = formula;
        });
      });
}

/** The header row must stay where it is, and old and new must overlap. */
export function resizeTable(actor: Actor, sheet: SimSheet, table: SimTable, block: Block): void {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  if (table.showTotals && block.rows !== table.block.rows)
    throw new NotSimulated("Table.resize() to other rows of a table with a totals row");
  const isMoved = block.row !== table.block.row || !intersection(block, table.block);
  if (isMoved || block.rows < 2) throw invalidArgument();
  mustBeFree(sheet, block, table);
  workbook.journal.remember(table);
  const before = table.block;
  const kept = table.columns.filter((_, i) => {
    const column = before.column + i;
    return column >= block.column && column <= lastColumn(block);
  });
  table.block = block;
  table.columns = kept;
  for (let i = 0; i < block.columns; i++) {
    const column = block.column + i;
    if (column < before.column || column > lastColumn(before)) addColumnFromCell(actor, sheet, table, i);
  }
  workbook.version++;
}

/** With its cells. */
export function deleteTable(actor: Actor, sheet: SimSheet, table: SimTable): void {
  convertToRange(actor, sheet, table);
  clearCells(actor, sheet, table.block, "All");
}

/** The cells stay. */
export function convertToRange(actor: Actor, sheet: SimSheet, table: SimTable): void {
  const { workbook } = actor;
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.version++;
  actor.emit({ kind: "tableDeleted", sheet, table });
}

/** Turning totals on makes a row for them; turning them off takes it away. */
export function setTotals(actor: Actor, sheet: SimSheet, table: SimTable, isShown: boolean): void {
  const { workbook } = actor;
  if (isShown === table.showTotals) return;
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(table);
  const last = { ...table.block, row: lastRow(table.block), rows: 1 };
  if (!isShown) {
    shiftCells(actor, { kind: "delete", sheet, block: last, axis: "rows" });
    table.showTotals = false;
    return;
  }
  const row = { ...last, row: last.row + 1 };
  shiftCells(actor, { kind: "insert", sheet, block: row, axis: "rows" });
  table.block = { ...table.block, rows: table.block.rows + 1 };
  table.showTotals = true;
  sheet.put(row.row, row.column, { value: "Total" }, workbook.journal);
  const column = table.columns.at(-1);
  if (column && table.columns.length > 1)
    sheet.put(
      row.row,
      lastColumn(row),
      { value: null, formula: `=SUBTOTAL(109,[${column.name}])` },
      workbook.journal,
    );
  workbook.version++;
}

export function setHeaders({ workbook }: Actor, sheet: SimSheet, table: SimTable, isShown: boolean): void {
  if (isShown === table.showHeaders) return;
  if (isShown) throw new NotSimulated("Table.showHeaders to turn on");
  mustAllowTableChange(workbook, sheet);
  workbook.journal.remember(table);
  for (let c = 0; c < table.block.columns; c++)
    sheet.put(table.block.row, table.block.column + c, { value: null }, workbook.journal);
  table.block = { ...table.block, row: table.block.row + 1, rows: table.block.rows - 1 };
  table.showHeaders = false;
}

function mustBeFree(sheet: SimSheet, block: Block, self: SimTable | undefined): void {
  if (sheet.tables.some((other) => other !== self && intersection(other.block, block)))
    throw invalidArgument();
  if (sheet.merges.some((merge) => intersection(merge, block) && !covers(merge, block)))
    throw mergedRangeConflict();
}

function freeName({ workbook }: Actor): string {
  for (let number = 1; ; number++) if (!workbook.tableNamed(`Table${number}`)) return `Table${number}`;
}
