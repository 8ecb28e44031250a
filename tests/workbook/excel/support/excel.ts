/** The simulated Excel of a test file, with Microsoft's client joined to it, and ways to look into it. */
import { beforeAll } from "vitest";
import { isRefused } from "../../../../src/model/problem";
import { schema, type TableKey } from "../../../../src/model/schema";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { loadBook, type LoadedBook } from "../../../../src/workbook/load-book";
import type { WorkbookPort } from "../../../../src/workbook/port";
import type { Cell } from "../../../excel/book/cell";
import { SimWorkbook } from "../../../excel/book/workbook";
import { loadClient } from "../../../excel/client/load-client-in-node";
import { SimulatedExcel } from "../../../excel/simulated-excel";

export const excel = new SimulatedExcel(new SimWorkbook());

/** Call it once in a test file. */
export function useExcel(): void {
  beforeAll(async () => {
    await loadClient(excel);
  });
}

/** Opens the add-in in this workbook; nothing was read yet. */
export function connect(workbook: SimWorkbook): Promise<ExcelWorkbook> {
  excel.load(workbook);
  return reconnect();
}

/** The add-in started again in the workbook as it is. */
export function reconnect(): Promise<ExcelWorkbook> {
  return ExcelWorkbook.connect({ pause: () => Promise.resolve() });
}

export async function load(port: WorkbookPort): Promise<LoadedBook> {
  const loaded = await loadBook(port);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}

/** The rows of a table as they stand in the workbook now, read without the add-in: header → value. */
export function rowsOf(table: TableKey): Readonly<Record<string, Cell>>[] {
  const found = excel.workbook.tableNamed(schema[table].name);
  const sheet = excel.workbook.sheets.find(({ tables }) => tables.some((one) => one === found));
  if (!found || !sheet) return [];
  const { row, column, rows } = found.dataBlock;
  return Array.from({ length: rows }, (_, r) =>
    Object.fromEntries(found.columns.map(({ name }, c) => [name, sheet.cell(row + r, column + c).value])),
  );
}

/** Ids of a table, as they stand; null for a row without. */
export function idsIn(table: TableKey): Cell[] {
  const column = schema[table].columns.find(({ key }) => key === schema[table].idColumn);
  return rowsOf(table).map((row) => row[column?.header["zh-CN"] ?? ""] ?? null);
}

/** Lets events reach the add-in, and what it does about them come to an end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
