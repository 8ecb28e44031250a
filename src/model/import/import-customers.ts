/**
 * A file of customers. A row that names an id of the register, or the phone number or e-mail of someone
 * of that name in it, fills in or changes that customer's cells; blanks in the file never empty a cell.
 * Any other row is a new customer: with the file's id, else with one made from name, phone and e-mail,
 * so that importing twice adds nothing.
 *
 * The same phone number under another name is another person (families share one), never a new name.
 */
import type { Book } from "../book";
import { append, type Cells, type Step } from "../change";
import { contentId } from "../identity/content-id";
import { problem, type Problem } from "../problem";
import { columnOf } from "../schema";
import { valueAt } from "../table-data";
import type { Row, Value } from "../value";
import { ROWS_A_STEP, type Work } from "../work";
import { customerFinder } from "./customer-finder";
import type { ImportPlan } from "./import-plan";
import { cellFor, type ImportMapping, type ImportSheet } from "./import-sheet";
import { contentOf, readImportRow } from "./read-import-row";
import { rowIdentities } from "./row-identities";

type NewRow = Row & { readonly id: string };

/** Plans the import of a sheet into the Customers table. */
export function* importCustomers(book: Book, sheet: ImportSheet, mapping: ImportMapping): Work<ImportPlan> {
  const find = customerFinder(book.customers);
  const reads = sheet.rows.map((_, row) => readImportRow("customers", sheet, mapping, row));
  const identify = rowIdentities(
    sheet,
    (row) => contentOf(reads[row]!),
    (row) => {
      const cells = sheet.rows[row] ?? [];
      const own = cellFor(mapping, cells, "id");
      if (own !== "") return own;
      const person = personIn(mapping, cells);
      return find(person) ?? contentId("customers", person, 0);
    },
  );
  const added: NewRow[] = [];
  const updates: CellUpdate[] = [];
  const problems: Problem[] = [];
  let skipped = 0;

  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield row / sheet.rows.length;
    const place = { table: "customers", row: sheet.rowNumbers[row] ?? 0 } as const;
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
    problems.push(...read.problems);
    const values = withoutId(read.values);
    const known = book.customers.index.get(identity.id);
    if (known !== undefined) {
      const update = changedCells(book, identity.id, known, values);
      if (update) updates.push(update);
      else skipped++;
    } else if (values.name === undefined) {
      const name = columnOf("customers", "name").header[book.language];
      problems.push(problem("required", place, { name }));
    } else {
      added.push({ ...values, id: identity.id });
    }
  }

  const steps = updateSteps(updates);
  if (added.length > 0) steps.push(append("customers", added));
  const data = { added: added.length, updated: updates.length };
  return {
    change: { label: { code: "import", data }, steps },
    into: "customers",
    counts: {
      read: sheet.rows.length,
      ...data,
      joined: 0,
      duplicates: 0,
      refused: sheet.rows.length - data.added - data.updated - skipped,
      skipped,
      created: 0,
    },
    updates: [],
    duplicates: [],
    refused: [],
    questions: [],
    problems,
  };
}

function personIn(mapping: ImportMapping, row: readonly string[]): [string, string, string] {
  return [cellFor(mapping, row, "name"), cellFor(mapping, row, "phone"), cellFor(mapping, row, "email")];
}

/** The id is the row's name, not a cell to change. */
function withoutId(values: Row): Row {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== "id"));
}

interface CellUpdate {
  readonly id: string;
  readonly cells: Row;
  readonly was: Row;
}

/** The cells that the file fills in differently; undefined where there are none. */
function changedCells(book: Book, id: string, row: number, values: Row): CellUpdate | undefined {
  const cells: Record<string, Value> = {};
  const was: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    const before = valueAt(book.customers, key, row);
    if (value === null || value === before) continue;
    cells[key] = value;
    was[key] = before;
  }
  return Object.keys(cells).length > 0 ? { id, cells, was } : undefined;
}

/** One step for all rows that change the same columns, so that ten thousand updates stay one pass each. */
function updateSteps(updates: readonly CellUpdate[]): Step[] {
  const groups = new Map<string, CellUpdate[]>();
  for (const update of updates) {
    const keys = Object.keys(update.cells).join("\n");
    const group = groups.get(keys);
    if (group) group.push(update);
    else groups.set(keys, [update]);
  }
  return [...groups.values()].map((group) => ({
    kind: "update",
    table: "customers",
    ids: group.map((update) => update.id),
    cells: byColumn(group, (update) => update.cells),
    was: byColumn(group, (update) => update.was),
  }));
}

function byColumn(group: readonly CellUpdate[], rowOf: (update: CellUpdate) => Row): Cells {
  const keys = Object.keys(group[0]?.cells ?? {});
  return Object.fromEntries(keys.map((key) => [key, group.map((update) => rowOf(update)[key] ?? null)]));
}
