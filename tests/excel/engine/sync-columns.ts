/** Tables whose cells an insertion or deletion reaches: columns come and go with their cells, and a table all of whose cells go is gone. */
import { covers, intersection } from "../book/block";
import type { SimTable } from "../book/table";
import type { Actor } from "./actor";
import { uniqueColumnName } from "./headers";
import type { CellShift } from "./shift";

/** Call it before the cells move. */
export function syncColumns(actor: Actor, shift: CellShift): void {
  const { workbook } = actor;
  const { sheet, block, kind, axis } = shift;
  for (const table of sheet.tables) {
    if (!intersection(table.block, block)) continue;
    workbook.journal.remember(table);
    if (kind === "delete" && covers(block, table.block)) {
      workbook.journal.remember(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      actor.emit({ kind: "tableDeleted", sheet, table });
    } else if (axis === "columns") changeColumns(table, shift);
    else if (kind === "delete" && table.totalsBlock && intersection(table.totalsBlock, block))
      table.showTotals = false;
  }
}

function changeColumns(table: SimTable, { block, kind }: CellShift): void {
  const at = Math.max(0, block.column - table.block.column);
  if (kind === "delete") {
    const cut = intersection(table.block, block);
    table.columns.splice(at, cut?.columns ?? 0);
    return;
  }
  if (block.column <= table.block.column) return;
  for (let i = 0; i < block.columns; i++) {
    const name = uniqueColumnName(table, "", -1);
    table.columns.splice(at + i, 0, { id: table.nextColumnId, name });
  }
}
