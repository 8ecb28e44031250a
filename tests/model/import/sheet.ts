import type { ImportMapping, ImportSheet } from "../../../src/model/import/import-sheet";

/** A sheet and its mapping from rows of cells; the headers are the keys themselves, "" leaves a column out. */
export function sheetOf(
  keys: readonly string[],
  ...rows: readonly (readonly string[])[]
): { sheet: ImportSheet; mapping: ImportMapping } {
  return {
    sheet: { headers: keys, rows, rowNumbers: rows.map((_, index) => index + 2) },
    mapping: keys.map((key) => (key === "" ? undefined : key)),
  };
}
