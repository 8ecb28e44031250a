/** Filters of tables: rows that do not fit are hidden. */
import { lastRow } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimFilter, SimTable } from "../book/table";
import type { Actor } from "./actor";
import { resultAt } from "./evaluate";
import { accessDenied } from "./excel-error";
import { mustAllowChange } from "./may-write";
import { shownText } from "./shown-text";

/** Sets the filters of a table anew; none shows all rows. */
export function setFilters(
  actor: Actor,
  sheet: SimSheet,
  table: SimTable,
  filters: readonly SimFilter[],
): void {
  const { workbook } = actor;
  mustAllowChange(workbook);
  if (sheet.protection && sheet.protection.options["allowAutoFilter"] !== true) throw accessDenied();
  workbook.journal.remember(sheet);
  workbook.journal.remember(table);
  table.filters = [...filters];
  reapplyFilters(actor, sheet, table);
  actor.emit({ kind: "filtered", sheet, table });
}

export function reapplyFilters({ workbook }: Actor, sheet: SimSheet, table: SimTable): void {
  workbook.journal.remember(sheet);
  const data = table.dataBlock;
  for (let row = data.row; row <= lastRow(data); row++) {
    const isShown = table.filters.every(({ column, values }) => {
      const at = table.block.column + column;
      const format = sheet.cell(row, at).format?.numberFormat;
      return values.includes(shownText(resultAt(workbook, sheet, row, at), format, workbook.date1904));
    });
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
