/** Selecting cells and sheets. */
import { sameBlock, type Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { Actor } from "./actor";
import { invalidOperation } from "./excel-error";

export function activateSheet(actor: Actor, sheet: SimSheet): void {
  if (sheet.visibility !== "Visible") throw invalidOperation();
  if (actor.workbook.activeSheet === sheet) return;
  actor.workbook.activeSheetId = sheet.id;
  actor.emit({ kind: "activated", sheet });
}

export function selectCells(actor: Actor, sheet: SimSheet, block: Block): void {
  activateSheet(actor, sheet);
  if (sameBlock(sheet.selection, block)) return;
  sheet.selection = block;
  actor.emit({ kind: "selected", sheet, block });
}
