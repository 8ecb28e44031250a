/** A new book with tables of modules that a template does not bring along. */
import { append } from "../model/change";
import { idDrawer } from "../model/identity/ids";
import { isRefused, type Problem } from "../model/problem";
import { schema, type Language, type TableKey } from "../model/schema";
import { DEFAULT_SETTINGS } from "../model/settings";
import type { Row } from "../model/value";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { starterRules } from "../words/starter-rules";
import { starterServiceLevels } from "../words/starter-service-levels";
import { newId } from "./clock-and-chance";

/** With which rows a table of a new book begins; the others are empty. */
const STARTERS: Readonly<Partial<Record<TableKey, (language: Language) => readonly Row[]>>> = {
  rules: starterRules,
  serviceLevels: (language) => starterServiceLevels(DEFAULT_SETTINGS.classes, language),
};

/** The file with these tables where it lacks them. */
export async function withTables(
  bytes: Uint8Array,
  fileName: string,
  tables: readonly TableKey[],
  language: Language,
): Promise<Uint8Array | readonly Problem[]> {
  const workbook = await XlsxWorkbook.open(bytes, fileName);
  if (isRefused(workbook)) return workbook;
  const problems = [...(await workbook.create(tables, language))];
  for (const table of tables)
    if (problems.length === 0) problems.push(...(await addStarters(workbook, table, language)));
  return problems.length > 0 ? problems : workbook.toBytes();
}

async function addStarters(
  workbook: XlsxWorkbook,
  table: TableKey,
  language: Language,
): Promise<readonly Problem[]> {
  const starters = STARTERS[table]?.(language) ?? [];
  if (starters.length === 0) return [];
  const nextId = idDrawer(table, undefined, newId);
  const rows = starters.map((row) => ({ ...row, id: nextId() }));
  return workbook.commit({
    label: { code: "begin-table", data: { sheet: schema[table].sheet[language] } },
    steps: [append(table, rows)],
  });
}
