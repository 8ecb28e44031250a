/** A new book with tables of modules that a template does not bring along. */
import { isRefused, type Problem } from "../model/problem";
import type { Language, TableKey } from "../model/schema";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";

/** The file with these tables, empty, where it lacks them. */
export async function withTables(
  bytes: Uint8Array,
  fileName: string,
  tables: readonly TableKey[],
  language: Language,
): Promise<Uint8Array | readonly Problem[]> {
  const workbook = await XlsxWorkbook.open(bytes, fileName);
  if (isRefused(workbook)) return workbook;
  const problems = await workbook.create(tables, language);
  return problems.length > 0 ? problems : workbook.toBytes();
}
