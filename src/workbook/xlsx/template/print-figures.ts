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
import type { Language } from "../../../model/schema";
import { readSettings } from "../../../model/settings";
import { encodeCell } from "../../cells/encode-cell";
import type { SheetRow } from "../create-table";
import { bookOfRows, type BookRows } from "./book-of-rows";

/** The register's rows with class, value, share, visits, last visit and next contact as of `day`. */
export function printFigures(rows: BookRows, language: Language, day: Day): readonly SheetRow[] {
  const { book } = bookOfRows(rows, language);
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
