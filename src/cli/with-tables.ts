/** A new book with tables of modules that a template does not bring along. */
import { append } from "../model/change";
import { freshId } from "../model/identity/ids";
import { isRefused, type Problem } from "../model/problem";
import type { Language, TableKey } from "../model/schema";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { starterRules } from "../words/starter-rules";
import { newId } from "./clock-and-chance";

/** The file with these tables where it lacks them: empty, but rules with those to begin with. */
export async function withTables(
  bytes: Uint8Array,
  fileName: string,
  tables: readonly TableKey[],
  language: Language,
): Promise<Uint8Array | readonly Problem[]> {
  const workbook = await XlsxWorkbook.open(bytes, fileName);
  if (isRefused(workbook)) return workbook;
  const problems = [...(await workbook.create(tables, language))];
  if (problems.length === 0 && tables.includes("rules"))
    problems.push(...(await addRules(workbook, language)));
  return problems.length > 0 ? problems : workbook.toBytes();
}

function addRules(workbook: XlsxWorkbook, language: Language): Promise<readonly Problem[]> {
  const drawn = new Set<string>();
  const rows = starterRules(language).map((row) => {
    const id = freshId("rules", undefined, newId, drawn);
    drawn.add(id);
    return { ...row, id };
  });
  return workbook.commit({ label: { code: "import", data: {} }, steps: [append("rules", rows)] });
}
