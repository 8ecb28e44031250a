/** A table's header cells and its column names are the same thing: this keeps them so. */
import { intersection, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import { sameName } from "../book/workbook";
import type { Actor } from "./actor";
import { shownText } from "./shown-text";

/** After cells were written: headers among them rename their columns, and get unique texts. */
export function followHeaders(actor: Actor, sheet: SimSheet, block: Block): void {
  for (const table of sheet.tables) {
    const cut = table.headerBlock && intersection(table.headerBlock, block);
    if (!cut) continue;
    actor.workbook.journal.remember(table);
    for (let i = 0; i < cut.columns; i++)
      renameFromCell(actor, sheet, table, cut.column - table.block.column + i);
  }
}

function renameFromCell({ workbook }: Actor, sheet: SimSheet, table: SimTable, index: number): void {
  const column = table.columns[index];
  if (!column) return;
  const row = table.block.row;
  const cell = sheet.cell(row, table.block.column + index);
  const typed = shownText(cell.value, cell.format?.numberFormat, workbook.date1904);
  if (typed === column.name && cell.value === typed) return;
  const name = uniqueColumnName(table, typed, index);
  table.columns[index] = { ...column, name };
  sheet.put(row, table.block.column + index, { ...cell, value: name, formula: undefined }, workbook.journal);
}

/** `Column1` for none; `Name2`, `Name3` … where the name is taken. */
export function uniqueColumnName(table: SimTable, wanted: string, except: number): string {
  const isTaken = (name: string): boolean =>
    table.columns.some((column, i) => i !== except && sameName(column.name, name));
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const stem = wanted === "" ? "Column" : wanted;
  for (let number = wanted === "" ? 1 : 2; ; number++)
    if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
}

/** Writes a column's name into its header cell. */
export function renameColumn(
  { workbook }: Actor,
  sheet: SimSheet,
  table: SimTable,
  index: number,
  name: string,
): void {
  const column = table.columns[index];
  if (!column) return;
  workbook.journal.remember(table);
  table.columns[index] = { ...column, name };
  if (!table.showHeaders) return;
  const at = table.block.column + index;
  sheet.put(
    table.block.row,
    at,
    { ...sheet.cell(table.block.row, at), value: name, formula: undefined },
    workbook.journal,
  );
}
