/** Does the file just written hold what the workbook holds? Every sheet, every row, every cell. */
import { TABLE_KEYS } from "../../model/schema";
import { isRefused } from "../../model/problem";
import type { Cell, RawTable } from "../port";
import type { XlsxWorkbook } from "./xlsx-workbook";

export async function checkSaved(workbook: XlsxWorkbook, saved: XlsxWorkbook): Promise<boolean> {
  const namesOf = (of: XlsxWorkbook): string =>
    of
      .sheets()
      .map(({ name }) => name)
      .join("\n");
  if (isRefused(saved) || namesOf(workbook) !== namesOf(saved)) return false;
  const before = await workbook.read(TABLE_KEYS);
  const after = await saved.read(TABLE_KEYS);
  return before.length === after.length && before.every((table, index) => isSame(table, after[index]));
}

function isSame(before: RawTable, after: RawTable | undefined): boolean {
  if (before.table !== after?.table || before.rowNumbers.length !== after.rowNumbers.length) return false;
  if (before.rowNumbers.some((row, index) => row !== after.rowNumbers[index])) return false;
  const keys = Object.keys(before.columns);
  if (keys.join("\n") !== Object.keys(after.columns).join("\n")) return false;
  return keys.every((key) => {
    const cells = after.columns[key] ?? [];
    return (before.columns[key] ?? []).every((cell, index) => isSameCell(cell, cells[index] ?? null));
  });
}

function isSameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error;
}
