import type { Book } from "../../../model/book";
import type { Problem } from "../../../model/problem";
import { schema, type Language, type TableKey } from "../../../model/schema";
import type { RawTable, TableLayout } from "../../port";
import { toBook } from "../../rows";
import type { SheetRow } from "../create-table";

export type BookRows = Readonly<
  Record<"customers" | "visits" | "followUps" | "settings", readonly SheetRow[]>
>;

/** The book that these rows make once they stand in a workbook, and what is wrong with them. */
export function bookOfRows(
  rows: BookRows,
  language: Language,
): { readonly book: Book; readonly problems: readonly Problem[] } {
  const raw = (["customers", "visits", "followUps", "settings"] as const).map((table) =>
    rawTable(table, rows[table], language),
  );
  return toBook(raw, { tables: raw.map(({ layout }) => layout), language, problems: [] });
}

/** Rows as an adapter would have read them from a sheet with all columns of the schema. */
function rawTable(table: TableKey, rows: readonly SheetRow[], language: Language): RawTable {
  const columns = schema[table].columns.map(({ key, header }, index) => ({
    key,
    header: header[language],
    column: index + 1,
    foundBy: "anchor" as const,
  }));
  const layout: TableLayout = {
    table,
    sheet: schema[table].sheet[language],
    headerRow: 1,
    firstRow: 2,
    lastRow: rows.length + 1,
    columns,
    missing: [],
    protected: false,
    filtered: false,
    hidden: false,
  };
  return {
    table,
    layout,
    rowNumbers: rows.map((_, index) => index + 2),
    columns: Object.fromEntries(columns.map(({ key }) => [key, rows.map((row) => row[key] ?? null)])),
  };
}
