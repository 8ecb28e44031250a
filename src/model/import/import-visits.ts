/**
 * A file of visits or sales. Each row keeps its own id where the file has one, else gets one from its
 * content (`contentOf`); a row whose id is in the book is skipped, so that importing twice adds nothing.
 *
 * A row without a readable date or a known customer is refused, the others are not. An unreadable
 * amount is left blank, never 0, and its text is kept in the notes, where it can be put right.
 */
import type { Book } from "../book";
import { append, type Step } from "../change";
import { isoDay, type Day } from "../day";
import { contentId } from "../identity/content-id";
import { problem, warning, type Place, type Problem } from "../problem";
import { columnOf } from "../schema";
import { textAt, valueAt } from "../table-data";
import type { Row, Value } from "../value";
import { ROWS_A_STEP, type Work } from "../work";
import { customerResolver } from "./customer-resolver";
import type { ImportOptions, ImportPlan } from "./import-plan";
import { cellFor, type ImportMapping, type ImportSheet } from "./import-sheet";
import { contentOf, readImportRow, type ImportRow } from "./read-import-row";
import { rowIdentities } from "./row-identities";

type NewRow = Row & { readonly id: string };

/** Plans the import of a sheet into the Visits table. */
export function* importVisits(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const customers = customerResolver(book, options.createCustomers, options.newId);
  const reads = sheet.rows.map((_, row) => readImportRow("visits", sheet, mapping, row));
  const identify = rowIdentities(
    sheet,
    (row) => contentOf(reads[row]!),
    (row, content, occurrence) => {
      const own = cellFor(mapping, sheet.rows[row] ?? [], "id");
      return own === "" ? contentId("visits", content, occurrence) : own;
    },
  );
  const rows: NewRow[] = [];
  const problems: Problem[] = [];
  let skipped = 0;

  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield row / sheet.rows.length;
    const place = { table: "visits", row: sheet.rowNumbers[row] ?? 0 } as const;
    const identity = identify(row);
    if (identity.kind === "conflict") {
      problems.push(problem("id-conflict", place, { id: identity.id, firstRow: identity.firstRow }));
      continue;
    }
    if (identity.kind === "repeated") {
      skipped++;
      continue;
    }
    const read = reads[row]!;
    if (book.visits.index.has(identity.id)) {
      skipped++;
      problems.push(...differences(book, identity.id, read.values, place));
      continue;
    }
    problems.push(...read.problems);
    if (typeof read.values.date !== "number") {
      if (!read.unreadable.date) problems.push(problem("missing-date", place));
      continue;
    }
    const cells = sheet.rows[row] ?? [];
    const asked = cellFor(mapping, cells, "customerId");
    const customer = customers.resolve(asked, cellFor(mapping, cells, "customer"), place);
    if ("code" in customer) {
      problems.push(customer);
      continue;
    }
    rows.push({ ...visitCells(read), id: identity.id, customerId: customer.id, customer: customer.name });
  }

  const steps: Step[] = [];
  if (customers.created.length > 0) steps.push(append("customers", customers.created));
  if (rows.length > 0) steps.push(append("visits", rows));
  return {
    change: { label: { code: "import", data: { added: rows.length, updated: 0 } }, steps },
    counts: {
      read: sheet.rows.length,
      added: rows.length,
      joined: 0,
      updated: 0,
      duplicates: 0,
      refused: sheet.rows.length - rows.length - skipped,
      skipped,
      created: customers.created.length,
    },
    into: "visits",
    updates: [],
    duplicates: [],
    refused: [],
    questions: [],
    problems,
  };
}

/** A kind where the file gives none, and the text of an amount that could not be read. */
function visitCells({ values, unreadable }: ImportRow): Row {
  const kind = values.kind ?? (values.amount === undefined ? "visit" : "sale");
  const { amount } = unreadable;
  if (!amount) return { ...values, kind };
  const kept = `${amount.header}: ${amount.text}`;
  const notes = typeof values.notes === "string" ? `${values.notes}\n${kept}` : kept;
  return { ...values, kind, notes };
}

const COMPARED = ["date", "customerId", "amount"] as const;

/** A row that carries its own id and says something else than the book: the book's row stays, and that is said. */
function differences(book: Book, id: string, values: Row, place: Place): readonly Problem[] {
  const row = book.visits.index.get(id) ?? -1;
  return COMPARED.flatMap((key) => {
    const file = values[key] ?? null;
    const known = key === "customerId" ? knownCustomer(book, row, file) : valueAt(book.visits, key, row);
    if (file === null || file === known) return [];
    const column = columnOf("visits", key).header[book.language];
    return [
      warning("differs-from-book", place, { id, column, book: shown(key, known), file: shown(key, file) }),
    ];
  });
}

/** The file may name the customer by name where the book has the id. */
function knownCustomer(book: Book, row: number, file: Value): Value {
  const id = valueAt(book.visits, "customerId", row);
  const named = book.customers.index.has(String(file)) ? undefined : textAt(book.visits, "customer", row);
  return named !== undefined ? file : id;
}

function shown(key: string, value: Value): string {
  if (value === null) return "";
  return key === "date" && typeof value === "number" ? isoDay(value as Day) : String(value);
}
