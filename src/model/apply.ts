/**
 * The next book after a change, and the change that takes it back.
 *
 * `apply` is idempotent: a row already there is not appended again, a row already gone is not removed.
 * Columns that a step does not touch are shared between the two books.
 */
import { emptyTable, knownLinks, rememberLinks, type Book } from "./book";
import { CHANGE_CODES, columnsMade, type Cells, type Change, type ChangeLabel, type Step } from "./change";
import { blankColumn, extended, filtered, withValues } from "./column-builder";
import { schema } from "./schema";
import { valueAt, type Column, type TableData } from "./table-data";
import type { Value } from "./value";
import { extendedIndex, RowIndex } from "./row-index";
import { TextSlots } from "./text-slots";
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
  return { label: inverseLabel(change.label), steps: [...steps, ...columnsBack(book, change)] };
}

/** "undo" of what; undoing an undo is the first thing again. */
function inverseLabel({ code, data }: ChangeLabel): ChangeLabel {
  if (code !== "undo") return { code: "undo", data: { ...data, what: code } };
  const { what, ...rest } = data;
  return isLabelCode(what) ? { code: what, data: rest } : { code, data };
}

function isLabelCode(what: string | number | undefined): what is ChangeLabel["code"] {
  return CHANGE_CODES.some((code) => code === what);
}

function applyStep(book: Book, step: Step): Book {
  const table = book[step.table] ?? emptyTable(step.table);
  const next = appliedTable(table, step);
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

function appliedTable(table: TableData, step: Step): TableData {
  switch (step.kind) {
    case "append":
      return appended(table, step.ids, step.cells);
    case "update":
      return updated(table, step.ids, step.cells);
    case "remove":
      return removed(table, step.ids);
    case "drop-columns":
      return dropped(table, step.keys);
    case "identify":
      // The row is not in the book until it has its id; the next read brings it in.
      return table;
  }
}

function appended(table: TableData, ids: readonly string[], cells: Cells): TableData {
  const positions = newPositions(table, ids);
  if (positions.length === 0) return table;
  const areAllNew = positions.length === ids.length;
  const size = table.size + positions.length;
  const allIds = table.ids.concat(areAllNew ? ids : positions.map((position) => ids[position] ?? ""));
  const columns: Record<string, Column> = {};
  for (const key of new Set([...Object.keys(table.columns), ...Object.keys(cells)])) {
    const column = table.columns[key] ?? blankColumn(table.key, key, table.size);
    const values = cells[key];
    columns[key] = extended(
      column,
      areAllNew && values ? values : positions.map((position): Value => values?.[position] ?? null),
    );
  }
  columns[schema[table.key].idColumn] = { kind: "text", values: allIds };
  const rowNumbers = new Int32Array(size);
  rowNumbers.set(table.rowNumbers);
  const index = extendedIndex(table.index, allIds);
  return { key: table.key, size, ids: allIds, columns, rowNumbers, index };
}

/** Where in `ids` stand those that the table does not have yet, each once. */
function newPositions(table: TableData, ids: readonly string[]): readonly number[] {
  const slots = new TextSlots(ids.length);
  const positions: number[] = [];
  ids.forEach((id, position) => {
    if (!table.index.has(id) && slots.add(position, ids) === position) positions.push(position);
  });
  return positions;
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
    index: RowIndex.of(kept),
  };
}

/** The table without those of the columns that are blank. */
function dropped(table: TableData, keys: readonly string[]): TableData {
  const rows = table.ids.map((_, row) => row);
  const blank = keys.filter(
    (key) => key in table.columns && rows.every((row) => valueAt(table, key, row) === null),
  );
  if (blank.length === 0) return table;
  const kept = Object.entries(table.columns).filter(([key]) => !blank.includes(key));
  return { ...table, columns: Object.fromEntries(kept) };
}

function inverseStep(book: Book, step: Step): readonly Step[] {
  const table = book[step.table] ?? emptyTable(step.table);
  switch (step.kind) {
    case "append": {
      const ids = [...new Set(step.ids)].filter((id) => !table.index.has(id));
      if (ids.length === 0) return [];
      return [{ kind: "remove", table: step.table, ids }];
    }
    case "update": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const after = updated(table, step.ids, step.cells);
      const keys = Object.keys(step.cells);
      const cells = cellsOf(table, ids, keys);
      const was = cellsOf(after, ids, keys);
      return [{ kind: "update", table: step.table, ids, cells, was }];
    }
    case "remove": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const keys = Object.keys(table.columns).filter((key) => key !== schema[step.table].idColumn);
      return [{ kind: "append", table: step.table, ids, cells: cellsOf(table, ids, keys) }];
    }
    case "drop-columns":
      // They were blank: what fills them again makes them again.
      return [];
    case "identify":
      return [];
  }
}

/** Takes back the columns that the change made. */
function columnsBack(book: Book, { steps }: Change): readonly Step[] {
  return [...new Set(steps.map(({ table }) => table))].flatMap((table) => {
    const keys = columnsMade(table, book[table]?.columns ?? {}, steps);
    return keys.length > 0 ? [{ kind: "drop-columns", table, keys } as const] : [];
  });
}

/** The values of these rows and columns, by column. */
function cellsOf(table: TableData, ids: readonly string[], keys: readonly string[]): Cells {
  return Object.fromEntries(
    keys.map((key) => [key, ids.map((id) => valueAt(table, key, table.index.get(id) ?? -1))]),
  );
}
