/**
 * Fills the calculated columns of a sample's register, as "write to workbook" would on that day, so that
 * the book shows its classes and colours before Kebu is first used on it. The figures come from the
 * same reading and ranking as everywhere else.
 */
import { rankBook } from "../../../model/ranking/rank-book";
import { rankQuery } from "../../../model/ranking/rank-query";
import { writeRanking } from "../../../model/ranking/write-ranking";
import { isRefused } from "../../../model/problem";
import type { Day } from "../../../model/day";
import type { Language, TableKey } from "../../../model/schema";
import { schema } from "../../../model/schema";
import { readSettings } from "../../../model/settings";
import { encodeCell } from "../../cells/encode-cell";
import type { RawTable, TableLayout } from "../../port";
import { toBook } from "../../rows";
import type { SheetRow } from "../create-table";

export type BookRows = Readonly<
  Record<"customers" | "visits" | "followUps" | "settings", readonly SheetRow[]>
>;

/** The register's rows with class, value, share, visits, last visit and next contact as of `day`. */
export function printFigures(rows: BookRows, language: Language, day: Day): readonly SheetRow[] {
  const raw = (["customers", "visits", "followUps", "settings"] as const).map((table) =>
    rawTable(table, rows[table], language),
  );
  const { book } = toBook(raw, { tables: raw.map(({ layout }) => layout), language, problems: [] });
  const { settings } = readSettings(book.settings, language);
  const change = writeRanking(book, rankBook(book, rankQuery(settings, { to: day })), day);
  if (isRefused(change)) throw new Error("the sample's ranking was refused");
  const printed = new Map<string, SheetRow>();
  for (const step of change.steps) {
    if (step.kind !== "update" || step.table !== "customers") continue;
    step.ids.forEach((id, position) => {
      const cells = Object.entries(step.cells).map(([key, values]) => {
        return [key, encodeCell("customers", key, values[position] ?? null, language).value];
      });
      printed.set(id, Object.fromEntries(cells) as SheetRow);
    });
  }
  return rows.customers.map((row) => ({ ...row, ...printed.get(String(row.id)) }));
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
