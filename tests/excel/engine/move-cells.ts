/** Range.moveTo: cells go elsewhere with their looks, and everything that refers to them follows. */
import { covers, intersection, isWithinSheet, type Block } from "../book/block";
import { EMPTY_CELL, type SimCell } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { insertDeleteConflict, invalidArgument } from "./excel-error";
import { growTables } from "./grow-table";
import { followHeaders } from "./headers";
import { mustAllowWrite } from "./may-write";
import { referencesFollow } from "./shift-cells";

/** Only the first cell of the destination counts. */
export function moveCellsTo(actor: Actor, sheet: SimSheet, block: Block, toSheet: SimSheet, to: Block): void {
  const { workbook } = actor;
  const target = { ...block, row: to.row, column: to.column };
  if (!isWithinSheet(target)) throw invalidArgument();
  mustAllowWrite(workbook, sheet, block);
  mustAllowWrite(workbook, toSheet, target);
  const moved = sheet.tables.filter((table) => covers(block, table.block));
  const cut = sheet.tables.some(
    (table) => !moved.includes(table) && table.headerBlock && intersection(table.headerBlock, block),
  );
  if (cut) throw insertDeleteConflict();
  const cells = takeCells(actor, sheet, block);
  putCells(actor, toSheet, target, cells);
  for (const table of moved) {
    workbook.journal.remember(table);
    table.block = {
      ...table.block,
      row: table.block.row + to.row - block.row,
      column: table.block.column + to.column - block.column,
    };
    if (toSheet === sheet) continue;
    workbook.journal.remember(sheet);
    workbook.journal.remember(toSheet);
    sheet.tables = sheet.tables.filter((other) => other !== table);
    toSheet.tables = [...toSheet.tables, table];
  }
  referencesFollow(actor, { kind: "move", sheet, block, toSheet, toRow: to.row, toColumn: to.column });
  workbook.version++;
  followHeaders(actor, toSheet, target);
  growTables(actor, toSheet, target);
  actor.emit({ kind: "changed", sheet, block, change: "RangeEdited" });
  actor.emit({ kind: "changed", sheet: toSheet, block: target, change: "RangeEdited" });
}

function takeCells({ workbook }: Actor, sheet: SimSheet, block: Block): SimCell[][] {
  const taken: SimCell[][] = [];
  for (let r = 0; r < block.rows; r++)
    taken.push(
      Array.from({ length: block.columns }, (_, c) => {
        const cell = sheet.cells.get(block.column + c)?.cell(block.row + r) ?? EMPTY_CELL;
        sheet.put(block.row + r, block.column + c, EMPTY_CELL, workbook.journal);
        return cell;
      }),
    );
  return taken;
}

function putCells(
  { workbook }: Actor,
  sheet: SimSheet,
  block: Block,
  cells: readonly (readonly SimCell[])[],
): void {
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      sheet.put(block.row + r, block.column + c, cell, workbook.journal);
    }),
  );
}
