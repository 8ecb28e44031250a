/** Adds a sheet with one table made of whole columns: the quick way to a table of a million rows. */
import type { Cell, CellFormat } from "./cell";
import { SimColumn } from "./column";
import type { SimTable } from "./table";
import type { SimWorkbook } from "./workbook";

export interface ColumnSpec {
  readonly header: string;
  readonly values: readonly Cell[];
  readonly numberFormat?: string;
}

export function addTableFromColumns(
  workbook: SimWorkbook,
  sheetName: string,
  tableName: string,
  columns: readonly ColumnSpec[],
): SimTable {
  const sheet = workbook.addSheet(sheetName);
  const count = columns[0]?.values.length ?? 0;
  columns.forEach(({ header, values, numberFormat }, index) => {
    const cells: (Cell | undefined)[] = [header];
    for (const value of values) cells.push(value ?? undefined);
    const column = new SimColumn(cells);
    if (numberFormat !== undefined) column.formats = dataFormats({ numberFormat }, count);
    sheet.cells.set(index, column);
  });
  return workbook.addTable(sheet, {
    name: tableName,
    block: { row: 0, column: 0, rows: Math.max(count, 1) + 1, columns: columns.length },
    columnNames: columns.map(({ header }) => header),
  });
}

function dataFormats(format: CellFormat, count: number): (CellFormat | undefined)[] {
  const formats = new Array<CellFormat | undefined>(count + 1).fill(format);
  formats[0] = undefined;
  return formats;
}
