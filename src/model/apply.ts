/**
 * The next book after a change, and the change that takes it back.
 *
 * `apply` is idempotent: a row already there is not appended again, a row already gone is not removed.
 * Columns that a step does not touch are shared between the two books.
 */
import { emptyTable, knownLinks, rememberLinks, type Book } from "./book";
import type { Cells, Change, Step } from "./change";
import { blankColumn, extended, filtered, withValues } from "./column-builder";
import { schema } from "./schema";
import { valueAt, type Column, type TableData } from "./table-data";
import type { Value } from "./value";
import { extendLinks } from "./visit-links";

/** The book as it is after the change; the given book is left as it is. */
export function apply(book: Book, change: Change): Book {
  return change.steps.reduce(applyStep, book);
}

/**
 * The change that, applied after this one, gives back the book as it was. Removed rows come back at
 * the end of their table; a row typed without an id keeps the id it was given (taking it away again
 * would only bring the problem back).
 */
export function inverse(book: Book, change: Change): Change {
  const steps: Step[] = [];
  let current = book;
  for (const step of change.steps) {
    steps.unshift(...inverseStep(current, step));
    current = applyStep(current, step);
  }
  return { label: { code: "undo", data: change.label.data }, steps };
}

function applyStep(book: Book, step: Step): Book {
  const table = book[step.table] ?? emptyTable(step.table);
  const next = appliedTable(table, step);
  if (next === table) return book;
  const after = { ...book, [step.table]: next };
  if (step.kind === "append" && step.table === "visits") {
    const known = knownLinks(book);
    if (known) rememberLinks(after, extendLinks(known, after.customers, after.visits));
  }
  return after;
}

function appliedTable(table: TableData, step: Step): TableData {
  switch (step.kind) {
    case "append":
      return appended(table, step.ids, step.cells);
    case "update":
      return updated(table, step.ids, step.cells);
    case "remove":
      return removed(table, step.ids);
    case "identify":
      // The row is not in the book until it has its id; the next read brings it in.
      return table;
  }
}

function appended(table: TableData, ids: readonly string[], cells: Cells): TableData {
  const positions: number[] = [];
  const index = new Map(table.index);
  ids.forEach((id, position) => {
    if (index.has(id)) return;
    index.set(id, table.size + positions.length);
    positions.push(position);
  });
  if (positions.length === 0) return table;
  const size = table.size + positions.length;
  const rows = positions.map((_, offset) => table.size + offset);
  const columns: Record<string, Column> = {};
  for (const [key, column] of Object.entries(table.columns))
    columns[key] = extended(column, positions.length);
  const withIds: Cells = { ...cells, [schema[table.key].idColumn]: ids };
  for (const [key, values] of Object.entries(withIds)) {
    const column = columns[key] ?? blankColumn(table.key, key, size);
    const picked = positions.map((position): Value => values[position] ?? null);
    columns[key] = withValues(column, rows, picked);
  }
  const rowNumbers = new Int32Array(size);
  rowNumbers.set(table.rowNumbers);
  const newIds = positions.map((position) => ids[position] ?? "");
  return { key: table.key, size, ids: table.ids.concat(newIds), columns, rowNumbers, index };
}

function updated(table: TableData, ids: readonly string[], cells: Cells): TableData {
  const positions: number[] = [];
  const rows: number[] = [];
  ids.forEach((id, position) => {
    const row = table.index.get(id);
    if (row === undefined) return;
    positions.push(position);
    rows.push(row);
  });
  if (rows.length === 0) return table;
  const columns: Record<string, Column> = { ...table.columns };
  for (const [key, values] of Object.entries(cells)) {
    const column = columns[key] ?? blankColumn(table.key, key, table.size);
    const picked = positions.map((position): Value => values[position] ?? null);
    columns[key] = withValues(column, rows, picked);
  }
  return { ...table, columns };
}

function removed(table: TableData, ids: readonly string[]): TableData {
  const gone = new Set(ids.filter((id) => table.index.has(id)));
  if (gone.size === 0) return table;
  const keep = new Uint8Array(table.size).fill(1);
  for (const id of gone) keep[table.index.get(id) ?? 0] = 0;
  const columns: Record<string, Column> = {};
  for (const [key, column] of Object.entries(table.columns)) columns[key] = filtered(column, keep);
  const kept = table.ids.filter((_, row) => keep[row] === 1);
  return {
    key: table.key,
    size: kept.length,
    ids: kept,
    columns,
    rowNumbers: table.rowNumbers.filter((_, row) => keep[row] === 1),
    index: new Map(kept.map((id, row) => [id, row])),
  };
}

function inverseStep(book: Book, step: Step): readonly Step[] {
  const table = book[step.table] ?? emptyTable(step.table);
  switch (step.kind) {
    case "append": {
      const ids = [...new Set(step.ids)].filter((id) => !table.index.has(id));
      return ids.length > 0 ? [{ kind: "remove", table: step.table, ids }] : [];
    }
    case "update": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const after = updated(table, step.ids, step.cells);
      const keys = Object.keys(step.cells);
      const cells = cellsOf(table, ids, keys);
      return [{ kind: "update", table: step.table, ids, cells, was: cellsOf(after, ids, keys) }];
    }
    case "remove": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const keys = Object.keys(table.columns).filter((key) => key !== schema[step.table].idColumn);
      return [{ kind: "append", table: step.table, ids, cells: cellsOf(table, ids, keys) }];
    }
    case "identify":
      return [];
  }
}

/** The values of these rows and columns, by column. */
function cellsOf(table: TableData, ids: readonly string[], keys: readonly string[]): Cells {
  return Object.fromEntries(
    keys.map((key) => [key, ids.map((id) => valueAt(table, key, table.index.get(id) ?? -1))]),
  );
}
