/** What an import's entry keeps, so that it can be taken back and the next file is mapped the same way. */
import type { Book } from "../book";
import { columnsMade, type Change } from "../change";
import type { ImportMapping } from "../import/import-sheet";
import type { ImportTable } from "../import/targets";
import type { Value } from "../value";
import { part, type Work } from "../work";
import type { Entry } from "./read-entries";
import { printsOfStep } from "./row-print";

export interface ImportDetails {
  readonly file: string;
  readonly into: ImportTable;
  readonly headers: readonly string[];
  /** As JSON keeps it: null leaves a column out. */
  readonly mapping: readonly (string | null)[];
  readonly added: Readonly<Record<ImportTable, AddedRows>>;
  /** Cells of customers. */
  readonly updated: readonly UpdatedCell[];
  /** Cells of visits; entries of before have none. */
  readonly updatedVisits?: readonly UpdatedCell[];
  /** Keys of the columns that the import brought into these tables; entries of before have none. */
  readonly made?: Readonly<Record<ImportTable, readonly string[]>>;
}

/** Ids, and of each row a print of what was written. */
export interface AddedRows {
  readonly ids: readonly string[];
  readonly prints: readonly string[];
}

/** A cell: the row's id, column key, what it held, what was written. */
export type UpdatedCell = readonly [id: string, key: string, was: Value, is: Value];

export interface ImportedFile {
  readonly file: string;
  readonly into: ImportTable;
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
}

/** The details of an import that this change writes to the book. */
export function* detailsOf(
  book: Book,
  { mapping, ...file }: ImportedFile,
  { steps }: Change,
): Work<ImportDetails> {
  const added = {
    customers: yield* part(0, 2, addedRows("customers", steps)),
    visits: yield* part(1, 2, addedRows("visits", steps)),
  };
  const updatedIn = (table: ImportTable): readonly UpdatedCell[] =>
    steps.flatMap((step) => (step.kind === "update" && step.table === table ? updatedCells(step) : []));
  const updated = updatedIn("customers");
  const updatedVisits = updatedIn("visits");
  const made = {
    customers: columnsMade("customers", book.customers.columns, steps),
    visits: columnsMade("visits", book.visits.columns, steps),
  };
  return { ...file, mapping: mapping.map((target) => target ?? null), added, updated, updatedVisits, made };
}

/** The details that an entry holds; undefined where they are not an import's, or damaged. */
export function readDetails({ kind, details }: Entry): ImportDetails | undefined {
  if (kind !== "import" || typeof details !== "object" || details === null) return undefined;
  const { headers, mapping, added, updated } = details as Partial<ImportDetails>;
  const isWhole =
    Array.isArray(headers) &&
    Array.isArray(mapping) &&
    Array.isArray(updated) &&
    Array.isArray(added?.customers.ids) &&
    Array.isArray(added.visits.ids);
  return isWhole ? (details as ImportDetails) : undefined;
}

function* addedRows(table: ImportTable, steps: Change["steps"]): Work<AddedRows> {
  let ids: readonly string[] = [];
  let prints: readonly string[] = [];
  for (const step of steps) {
    if (step.kind !== "append" || step.table !== table) continue;
    ids = ids.concat(step.ids);
    prints = prints.concat(yield* printsOfStep(table, step.ids, step.cells));
  }
  return { ids, prints };
}

function updatedCells({
  ids,
  cells,
  was,
}: Extract<Change["steps"][number], { kind: "update" }>): UpdatedCell[] {
  return ids.flatMap((id, position) =>
    Object.entries(cells).map(([key, values]): UpdatedCell => [
      id,
      key,
      was?.[key]?.[position] ?? null,
      values[position] ?? null,
    ]),
  );
}
