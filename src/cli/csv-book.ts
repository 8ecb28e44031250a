/** A CSV file of sales as a book in memory, so that it is ranked by exactly the rules a book is. */
import path from "node:path";
import { apply } from "../model/apply";
import { emptyBook, emptyTable, type Book } from "../model/book";
import type { NewId } from "../model/identity/ids";
import { readColumns } from "../model/import/columns/read-columns";
import type { ColumnQuestion, DateOrder } from "../model/import/columns/read-choices";
import { NO_CHOICES } from "../model/import/import-plan";
import { planImport } from "../model/import/plan-import";
import type { ImportMapping } from "../model/import/import-sheet";
import { isRefused, problem, type Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { readSettings, type Settings } from "../model/settings";
import { finish } from "../model/work";
import { findHeader, repeatedHeaders } from "../model/import/mapping/headers";
import { readFileBytes } from "../workbook/file/read-file-bytes";
import { readSource } from "../workbook/source/read-source";
import type { SourceChoices } from "../workbook/source/source-sheet";
import { HEADER_MATCHES, matchHeader } from "../model/schema/match-header";
import { UsageError } from "./usage-error";

/** Headers of the three columns; those not given are recognised where they can be. */
export interface CsvColumns {
  readonly customer: string | undefined;
  readonly date: string | undefined;
  readonly amount: string | undefined;
}

/** What the call says of the file where the file does not say it itself. */
export interface CsvReading {
  readonly source: SourceChoices;
  readonly dateOrders: (questions: readonly ColumnQuestion[]) => Readonly<Record<string, DateOrder>>;
}

const AS_FOUND: CsvReading = { source: {}, dateOrders: () => ({}) };

export interface CsvBook {
  readonly book: Book;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads the file into a book. Throws a UsageError for a column neither named nor recognised. */
export async function loadCsvBook(
  file: string,
  columns: CsvColumns,
  language: Language,
  reading: CsvReading = AS_FOUND,
): Promise<CsvBook | readonly Problem[]> {
  const bytes = await readFileBytes(file);
  if (isRefused(bytes)) return bytes;
  const sheet = await readSource({ name: path.basename(file), bytes }, reading.source);
  if (isRefused(sheet)) return sheet;
  const mapping = mappingFor(sheet.headers, columns);
  if (isRefused(mapping)) return mapping;
  const used = sheet.headers.filter((_, position) => mapping.keys[position] !== undefined);
  const repeated = repeatedHeaders(sheet.headers).filter(({ place }) => used.includes(place.column ?? ""));
  const book = emptyBook(language);
  // A row with a name and no number gets a number of its own; nothing keeps it.
  let drawn = 0;
  const newId: NewId = (prefix) => `${prefix}${++drawn}`;
  const { questions } = readColumns("visits", sheet, mapping.keys, NO_CHOICES);
  const choices = { ...NO_CHOICES, dateOrders: reading.dateOrders(questions) };
  const options = { into: "visits", createCustomers: true, newId, choices } as const;
  const plan = finish(planImport(book, sheet, mapping.keys, options));
  return {
    book: apply(book, plan.change),
    // A CSV file does not say its currency.
    settings: { ...readSettings(emptyTable("settings"), language).settings, currency: "" },
    problems: [...sheet.problems, ...repeated, ...plan.problems],
  };
}

/**
 * The column that tells customers apart is their id here, be it a number or a name. Costs are taken where they
 * are recognised, for the ranking by profit.
 */
function mappingFor(
  headers: readonly string[],
  columns: CsvColumns,
): { keys: ImportMapping } | readonly Problem[] {
  const named: readonly (string | undefined)[] = [columns.customer, columns.date, columns.amount];
  const missing = named.filter((header) => header !== undefined && findHeader(headers, header) < 0);
  if (missing.length > 0)
    return missing.map((name = "") => problem("column-not-found", {}, { name, headers: headers.join(", ") }));
  const recognised = (...keys: readonly string[]): string | undefined =>
    keys
      .flatMap((key) =>
        HEADER_MATCHES.map((by) => headers.find((header) => matchHeader("visits", by, header) === key)),
      )
      .find((header) => header !== undefined);
  const position = (option: string, header: string | undefined): number => {
    if (header === undefined) throw new UsageError("missing-option", { option });
    return findHeader(headers, header);
  };
  const keys = new Array<string | undefined>(headers.length).fill(undefined);
  const name = recognised("customer");
  if (name !== undefined) keys[findHeader(headers, name)] = "customer";
  const cost = recognised("cost");
  if (cost !== undefined) keys[findHeader(headers, cost)] = "cost";
  keys[position("--date", columns.date ?? recognised("date"))] = "date";
  keys[position("--amount", columns.amount ?? recognised("amount"))] = "amount";
  keys[position("--customer", columns.customer ?? recognised("customerId", "customer"))] = "customerId";
  return { keys };
}
