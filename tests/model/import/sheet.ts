import type { ImportCounts } from "../../../src/model/import/import-plan";
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

/** Counts of an import that did nothing. */
export const NOTHING: ImportCounts = {
  read: 0,
  added: 0,
  joined: 0,
  updated: 0,
  duplicates: 0,
  refused: 0,
  skipped: 0,
  created: 0,
};
