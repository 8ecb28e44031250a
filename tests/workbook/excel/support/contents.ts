/** What a workbook holds, for comparing: cells, tables and names; no ids, no formats, nothing of how it came about. */
import { addressOf } from "../../../excel/book/a1";
import type { SimSheet } from "../../../excel/book/sheet";
import type { SimWorkbook } from "../../../excel/book/workbook";

export function contentsOf({ sheets, names }: SimWorkbook): unknown {
  return {
    sheets: sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet), tables: tablesOf(sheet) })),
    // Excel quotes a sheet's name where it likes; a name whose cell is gone is as good as none.
    names: names
      .filter(({ formula }) => !formula.includes("#REF!"))
      .map(({ name, formula }) => `${name} ${formula.replaceAll("'", "")}`)
      .sort(),
  };
}

function cellsOf(sheet: SimSheet): Readonly<Record<string, unknown>> {
  const used = sheet.usedBlock(true);
  const cells: Record<string, unknown> = {};
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { value, formula } = sheet.cell(row, column);
      if (value !== null || formula !== undefined)
        cells[addressOf({ row, column, rows: 1, columns: 1 })] = formula ?? value;
    }
  return cells;
}

function tablesOf({ tables }: SimSheet): readonly string[] {
  return tables.map(
    ({ name, block, columns }) =>
      `${name} ${addressOf(block)} ${columns.map((column) => column.name).join(" ")}`,
  );
}
