import type { ImportRow } from "../../../../src/model/import/columns/import-row";
import type { ReadChoices } from "../../../../src/model/import/columns/read-choices";
import { readColumns, type SheetReader } from "../../../../src/model/import/columns/read-columns";
import type { ImportTable } from "../../../../src/model/import/targets";

/** Columns as `header → target`, or `target` alone where the header is the same. */
export interface Given {
  readonly into?: ImportTable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly choices?: Partial<ReadChoices>;
}

export function reader({ into = "customers", columns, rows, choices }: Given): SheetReader {
  const headers = columns.map((column) => column.split(" → ")[0] ?? "");
  const mapping = columns.map((column) => column.split(" → ")[1] ?? column);
  const sheet = { headers, rows, rowNumbers: rows.map((_, index) => index + 2) };
  return readColumns(into, sheet, mapping, { country: "CN", ...choices });
}

/** All rows, read. */
export function readAll(given: Given): readonly ImportRow[] {
  const { readRow } = reader(given);
  return given.rows.map((_, row) => readRow(row));
}

/** The values of one column that is filled by one column. */
export function valuesOf(
  key: string,
  texts: readonly string[],
  given: Partial<Given> = {},
): readonly unknown[] {
  const rows = texts.map((text) => [text]);
  return readAll({ columns: [key], rows, ...given }).map(({ values }) => values[key]);
}
