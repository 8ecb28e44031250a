/** A person at the workbook: the user in front of it, or a co-author elsewhere. Their acts raise Excel's events. */
import { parseAddress } from "./book/a1";
import { COLUMNS_OF_SHEET, ROWS_OF_SHEET, type Block } from "./book/block";
import type { SimProtection, SimSheet } from "./book/sheet";
import type { SimTable } from "./book/table";
import type { Actor, Author } from "./engine/actor";
import { setFilters } from "./engine/filter";
import { renameColumn } from "./engine/headers";
import { deleteCells, insertCells } from "./engine/insert-delete";
import { activateSheet, selectCells } from "./engine/select";
import { deleteSheet, renameSheet } from "./engine/sheets";
import { sortRows } from "./engine/sort-rows";
import { addTableRows, deleteTableRows } from "./engine/table-rows";
import { convertToRange, deleteTable, renameTable, setTotals } from "./engine/tables";
import { clearCells, writeValues } from "./engine/write-cells";
import type { SimulatedExcel } from "./simulated-excel";

interface TablePlace {
  readonly sheet: SimSheet;
  readonly table: SimTable;
}

export class Person {
  constructor(
    private readonly excel: SimulatedExcel,
    private readonly author: Author,
  ) {}

  /** Types one value, or a block of them, as at the keyboard: `1-2` becomes a date. */
  type(sheetName: string, address: string, value: unknown): void {
    this.act((actor) => {
      writeValues(actor, this.sheet(sheetName), block(address), value);
    });
  }

  clear(sheetName: string, address: string): void {
    this.act((actor) => {
      clearCells(actor, this.sheet(sheetName), block(address), "Contents");
    });
  }

  /** Whole sheet rows, the first being 1. */
  insertRow(sheetName: string, row: number, count = 1): void {
    this.act((actor) => {
      insertCells(actor, this.sheet(sheetName), wholeRows(row, count), "rows");
    });
  }

  deleteRow(sheetName: string, row: number, count = 1): void {
    this.act((actor) => {
      deleteCells(actor, this.sheet(sheetName), wholeRows(row, count), "rows");
    });
  }

  /** Whole sheet columns, the first being 1. */
  insertColumn(sheetName: string, column: number, count = 1): void {
    this.act((actor) => {
      insertCells(actor, this.sheet(sheetName), wholeColumns(column, count), "columns");
    });
  }

  deleteColumn(sheetName: string, column: number, count = 1): void {
    this.act((actor) => {
      deleteCells(actor, this.sheet(sheetName), wholeColumns(column, count), "columns");
    });
  }

  addTableRow(tableName: string, values: readonly unknown[], index?: number): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      addTableRows(actor, sheet, table, index, 1, [values]);
    });
  }

  /** Rows of data, the first being 0. */
  deleteTableRow(tableName: string, index: number, count = 1): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      deleteTableRows(actor, sheet, table, index, count);
    });
  }

  sort(tableName: string, columnName: string, ascending = true): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      const keys = [{ column: columnIndex(table, columnName), ascending }];
      actor.workbook.journal.remember(table);
      table.sort = keys;
      sortRows(actor, sheet, table.dataBlock, keys, false);
    });
  }

  /** Shows only rows with one of these texts; no texts: shows all again. */
  filter(tableName: string, columnName: string, values?: readonly string[]): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      const column = columnIndex(table, columnName);
      const others = table.filters.filter((filter) => filter.column !== column);
      setFilters(actor, sheet, table, values ? [...others, { column, values }] : others);
    });
  }

  renameHeader(tableName: string, before: string, after: string): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      const index = columnIndex(table, before);
      renameColumn(actor, sheet, table, index, after);
      const cell = { row: table.block.row, column: table.block.column + index, rows: 1, columns: 1 };
      actor.emit({ kind: "changed", sheet, block: cell, change: "RangeEdited" });
    });
  }

  renameTable(before: string, after: string): void {
    this.act((actor) => {
      const { sheet, table } = this.table(before);
      renameTable(actor, sheet, table, after);
    });
  }

  /** With its cells. */
  deleteTable(tableName: string): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      deleteTable(actor, sheet, table);
    });
  }

  /** The cells stay, the table goes. */
  convertToRange(tableName: string): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      convertToRange(actor, sheet, table);
    });
  }

  showTotals(tableName: string, isShown: boolean): void {
    this.act((actor) => {
      const { sheet, table } = this.table(tableName);
      setTotals(actor, sheet, table, isShown);
    });
  }

  renameSheet(before: string, after: string): void {
    this.act((actor) => {
      renameSheet(actor, this.sheet(before), after);
    });
  }

  deleteSheet(sheetName: string): void {
    this.act((actor) => {
      deleteSheet(actor, this.sheet(sheetName));
    });
  }

  hideSheet(sheetName: string): void {
    this.act(({ workbook }) => {
      const sheet = this.sheet(sheetName);
      workbook.journal.remember(sheet);
      sheet.visibility = "Hidden";
    });
  }

  protect(sheetName: string, options: SimProtection["options"] = {}, password?: string): void {
    this.act((actor) => {
      const sheet = this.sheet(sheetName);
      sheet.protection = { options, password };
      actor.emit({ kind: "protection", sheet, isProtected: true });
    });
  }

  unprotect(sheetName: string): void {
    this.act((actor) => {
      const sheet = this.sheet(sheetName);
      sheet.protection = undefined;
      actor.emit({ kind: "protection", sheet, isProtected: false });
    });
  }

  activate(sheetName: string): void {
    this.act((actor) => {
      activateSheet(actor, this.sheet(sheetName));
    });
  }

  select(sheetName: string, address: string): void {
    this.act((actor) => {
      selectCells(actor, this.sheet(sheetName), block(address));
    });
  }

  /** Ctrl+Z. Answers whether there was anything to undo. */
  undo(): boolean {
    const events = this.excel.undo.undo();
    if (!events) return false;
    this.excel.workbook.version++;
    this.excel.workbook.journal.take();
    this.excel.tell(this.author, [...events]);
    return true;
  }

  private act(run: (actor: Actor) => void): void {
    this.excel.act(this.author, run);
  }

  private sheet(name: string): SimSheet {
    const sheet = this.excel.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  private table(name: string): TablePlace {
    for (const sheet of this.excel.workbook.sheets)
      for (const table of sheet.tables) if (table.name === name) return { sheet, table };
    throw new Error(`No table ${name}`);
  }
}

function block(address: string): Block {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`No address ${address}`);
  return parsed;
}

function columnIndex(table: SimTable, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`No column ${name}`);
  return index;
}

function wholeRows(row: number, rows: number): Block {
  return { row: row - 1, column: 0, rows, columns: COLUMNS_OF_SHEET };
}

function wholeColumns(column: number, columns: number): Block {
  return { row: 0, column: column - 1, rows: ROWS_OF_SHEET, columns };
}
