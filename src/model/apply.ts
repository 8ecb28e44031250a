/**
 * The next book after a change; what takes it back is `inverse.ts`.
 *
 * `apply` is idempotent: a row already there is not appended again, a row already gone is not removed.
 * Columns that a step does not touch are shared between the two books.
 */
import { appended } from "./append-rows";
import { emptyTable, knownLinks, rememberLinks, type Book } from "./book";
import type { Cells, Change, Step } from "./change";
import { filtered, withValues } from "./column-builder";
import { columnOf, eachColumn } from "./each-column";
import { RowIndex } from "./row-index";
import { valueAt, type TableData } from "./table-data";
import type { Value } from "./value";
import { extendLinks } from "./visit-links";
import { finish, part, ROWS_A_STEP, type Work } from "./work";

/** The book as it is after the change; the given book is left as it is. */
export function apply(book: Book, change: Change): Book {
  return finish(applying(book, change));
}

/** `apply`, in steps: a change may hold a million rows. */
export function* applying(book: Book, { steps }: Change): Work<Book> {
  let next = book;
  for (const [position, step] of steps.entries())
    next = yield* part(position, steps.length, applyingStep(next, step));
  return next;
}

/** The book after one step. */
export function* applyingStep(book: Book, step: Step): Work<Book> {
  const table = book[step.table] ?? emptyTable(step.table);
  const next = yield* appliedTable(table, step);
  if (next === table) return book;
  const after = { ...book, [step.table]: next };
  const links = knownLinks(book);
  if (links && keepsLinks(step)) rememberLinks(after, extendLinks(links, after.customers, after.visits));
  return after;
}

/** Can the links of visits to customers be carried on, rather than worked out again? */
function keepsLinks(step: Step): boolean {
  if (step.kind === "remove") return step.table !== "customers" && step.table !== "visits";
  if (step.kind === "update" && step.table === "visits") {
    return !("customerId" in step.cells) && !("date" in step.cells);
  }
  return true;
}

function* appliedTable(table: TableData, step: Step): Work<TableData> {
  switch (step.kind) {
    case "append":
      return yield* appended(table, step.ids, step.cells);
    case "update":
      return yield* updated(table, step.ids, step.cells);
    case "remove":
      return yield* removed(table, step.ids);
    case "drop-columns":
      return yield* dropped(table, step.keys);
    case "identify":
      // The row is not in the book until it has its id; the next read brings it in.
      return table;
  }
}

function* updated(table: TableData, ids: readonly string[], cells: Cells): Work<TableData> {
  const positions: number[] = [];
  const rows: number[] = [];
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    const row = table.index.get(ids[position]!);
    if (row === undefined) continue;
    positions.push(position);
    rows.push(row);
  }
  if (rows.length === 0) return table;
  const changed = yield* eachColumn(Object.keys(cells), (key) => {
    const picked = positions.map((position): Value => cells[key]?.[position] ?? null);
    return withValues(columnOf(table, key), rows, picked);
  });
  return { ...table, columns: { ...table.columns, ...changed } };
}

function* removed(table: TableData, ids: readonly string[]): Work<TableData> {
  const keep = new Uint8Array(table.size).fill(1);
  let gone = 0;
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    const row = table.index.get(ids[position]!);
    if (row === undefined || keep[row] === 0) continue;
    keep[row] = 0;
    gone++;
  }
  if (gone === 0) return table;
  const columns = yield* eachColumn(Object.keys(table.columns), (key) =>
    filtered(columnOf(table, key), keep),
  );
  const kept = table.ids.filter((_, row) => keep[row] === 1);
  return {
    key: table.key,
    size: kept.length,
    ids: kept,
    columns,
    rowNumbers: table.rowNumbers.filter((_, row) => keep[row] === 1),
    index: yield* RowIndex.made(kept),
  };
}

/** The table without those of the columns that are blank. */
function* dropped(table: TableData, keys: readonly string[]): Work<TableData> {
  const blank: string[] = [];
  for (const key of keys) if (key in table.columns && (yield* isBlank(table, key))) blank.push(key);
  if (blank.length === 0) return table;
  const kept = Object.entries(table.columns).filter(([key]) => !blank.includes(key));
  return { ...table, columns: Object.fromEntries(kept) };
}

function* isBlank(table: TableData, key: string): Work<boolean> {
  for (let row = 0; row < table.size; row++) {
    if (row % ROWS_A_STEP === 0) yield row / table.size;
    if (valueAt(table, key, row) !== null) return false;
  }
  return true;
}
