import type { ImportSheet } from "../../../../src/model/import/import-sheet";
import { proposeMapping } from "../../../../src/model/import/mapping/propose-mapping";
import type { ImportTable } from "../../../../src/model/import/targets";

/** A sheet from its header and its rows. */
export function sheetOf(headers: readonly string[], ...rows: readonly (readonly string[])[]): ImportSheet {
  return { headers, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

/** Header and target of each column, as `header → target`; columns left out are missing. */
export function proposed(
  into: ImportTable,
  sheet: ImportSheet,
  customKeys: readonly string[] = [],
): string[] {
  return proposeMapping(into, sheet, { customKeys }).flatMap(({ header, target }) =>
    target === undefined ? [] : [`${header} → ${target}`],
  );
}
