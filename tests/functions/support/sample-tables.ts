/** The tables of a sample workbook as formulas name them, read from the file itself. */
import { isRefused } from "../../../src/model/problem";
import { schema, TABLE_KEYS, type Language } from "../../../src/model/schema";
import { loadBook, type LoadedBook } from "../../../src/workbook/load-book";
import type { RawTable } from "../../../src/workbook/port";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { templateBytes } from "../../templates/templates-folder";
import { BLANK, type ExcelCell, type ExcelRange } from "./excel-values";

export interface SampleTable {
  readonly headers: readonly string[];
  readonly rows: ExcelRange;
}

export interface Sample extends LoadedBook {
  /** By the name of the Excel table. */
  readonly tables: ReadonlyMap<string, SampleTable>;
}

/** The sample salon in a language: its tables, and the book Kebu makes of them. */
export async function salonSample(language: Language): Promise<Sample> {
  const name = `salon.${language}.xlsx`;
  return workbookSample(await templateBytes(name), name);
}

/** The same of any workbook. */
export async function workbookSample(bytes: Uint8Array, name: string): Promise<Sample> {
  const workbook = await XlsxWorkbook.open(bytes, name);
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  const raw = await workbook.read(TABLE_KEYS);
  return { ...loaded, tables: new Map(raw.map((table) => [schema[table.table].name, sampleTable(table)])) };
}

function sampleTable({ layout, columns, rowNumbers }: RawTable): SampleTable {
  const headers = layout.columns.map(({ header }) => header);
  const rows = rowNumbers.map((_, row) =>
    layout.columns.map(({ key }): ExcelCell => columns[key]?.[row] ?? BLANK),
  );
  return { headers, rows };
}
