/**
 * What an import would do, worked out before anything is written: a change, the counts, and a problem
 * for whatever was not taken. `import-visits.ts` and `import-customers.ts` hold the rules.
 */
import type { Book } from "../book";
import type { Change } from "../change";
import type { NewId } from "../identity/ids";
import { problem, type Problem } from "../problem";
import { columnOf } from "../schema";
import { importCustomers } from "./import-customers";
import type { ImportMapping, ImportSheet } from "./import-sheet";
import { importVisits } from "./import-visits";

export interface ImportOptions {
  readonly into: "customers" | "visits";
  /** Register customers whom the visits name and the book does not know. */
  readonly createCustomers: boolean;
  readonly newId: NewId;
}

export interface ImportCounts {
  /** Rows of the file, blank ones aside. */
  readonly read: number;
  /** Rows added to the table. */
  readonly added: number;
  /** Customers of the book that get something new. */
  readonly updated: number;
  /** Rows that were there already. */
  readonly skipped: number;
  /** Customers registered because visits name them. */
  readonly created: number;
}

export interface ImportPlan {
  /** Empty of steps where there is nothing to write. */
  readonly change: Change;
  readonly counts: ImportCounts;
  readonly problems: readonly Problem[];
}

/** Plans an import; reads nothing but its arguments and writes nothing. */
export function planImport(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): ImportPlan {
  const missing = columnsNeeded(book, options.into, mapping);
  if (missing.length > 0) return nothingTaken(sheet, missing);
  return options.into === "visits"
    ? importVisits(book, sheet, mapping, options)
    : importCustomers(book, sheet, mapping);
}

/** Columns without which no row can be taken: said once, not for every row. An id alone can update a customer. */
function columnsNeeded(book: Book, into: ImportOptions["into"], mapping: ImportMapping): readonly Problem[] {
  const lacks = (...keys: readonly string[]): boolean => !keys.some((key) => mapping.includes(key));
  const needed =
    into === "visits"
      ? [...(lacks("date") ? ["date"] : []), ...(lacks("customerId", "customer") ? ["customerId"] : [])]
      : lacks("name", "id")
        ? ["name"]
        : [];
  return needed.map((key) =>
    problem("column-needed", {}, { name: columnOf(into, key).header[book.language], key }),
  );
}

function nothingTaken(sheet: ImportSheet, problems: readonly Problem[]): ImportPlan {
  return {
    change: { label: { code: "import", data: { added: 0, updated: 0 } }, steps: [] },
    counts: { read: sheet.rows.length, added: 0, updated: 0, skipped: 0, created: 0 },
    problems,
  };
}
