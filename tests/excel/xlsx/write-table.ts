/** The part of the file that describes a table. */
import { MAIN_NAMESPACE } from "../../../src/workbook/xlsx/file-styles";
import { escapeXml } from "../../../src/workbook/xlsx/xml";
import { addressOf } from "../book/a1";
import { EMPTY_CELL } from "../book/cell";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import { writeFilters } from "./filters";
import { totalsOf } from "./totals-functions";
import { tag } from "./xml-pieces";

/** `number` differs from table to table throughout the file. */
export function writeTable(table: SimTable, sheet: SimSheet, number: number): string {
  const { name, block, showHeaders, showTotals, style, showBandedRows } = table;
  const columns = table.columns.map((column, index) => writeColumn(table, sheet, column, index));
  return tag(
    "table",
    {
      xmlns: MAIN_NAMESPACE,
      id: number,
      name,
      displayName: name,
      ref: addressOf(block),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : 0,
    },
    writeFilters(table) +
      tag("tableColumns", { count: columns.length }, columns.join("")) +
      tag("tableStyleInfo", {
        name: style || undefined,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: showBandedRows,
        showColumnStripes: 0,
      }),
  );
}

function writeColumn(
  { totalsBlock, block }: SimTable,
  sheet: SimSheet,
  { id, name, calculated }: SimTable["columns"][number],
  index: number,
): string {
  const totals = totalsOf(totalsBlock ? sheet.cell(totalsBlock.row, block.column + index) : EMPTY_CELL);
  const formula = calculated && tag("calculatedColumnFormula", {}, escapeXml(calculated.slice(1)));
  return tag(
    "tableColumn",
    { id, name: withoutBreaks(name), ...totals.attributes },
    (formula ?? "") + totals.formula,
  );
}

/** An attribute cannot hold a line break as it is. */
function withoutBreaks(name: string): string {
  return name.replace(/[\n\r\t]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}
