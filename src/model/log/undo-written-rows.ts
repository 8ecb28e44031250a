/**
 * Takes back a change whose entry keeps the rows it wrote: a handover, a month's plan. Also days later and after
 * others have edited.
 *
 * A cell becomes what it was, unless somebody has edited it since. A row that was added goes, unless something in it
 * is no longer as it was written. A row that went comes back, unless one with its id is there. What stays is named.
 */
import type { Book } from "../book";
import { append, type Change, type ChangeLabel, type Step } from "../change";
import type { CellUpdate } from "../import/import-plan";
import { updateSteps } from "../import/update-steps";
import { problem, type Problem } from "../problem";
import type { TableKey } from "../schema";
import { textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import { findEntry, type Entry } from "./read-entries";
import { markUndone } from "./write-entry";
import { isOfRows, readWrittenRows, rowCells, type RowsKind, type WrittenRows } from "./written-rows";

/** Something that is no longer as it was written, and so stays. */
export interface StayingRow {
  readonly table: TableKey;
  readonly id: string;
  /** Of the customer, else of the staff whose row it is. */
  readonly name: string;
  readonly why: "cell-changed" | "row-changed" | "row-gone" | "row-back";
  /** Column key and what stands there now, of a changed cell. */
  readonly key?: string;
  readonly now?: Value;
}

export interface UndoneRows {
  readonly entry: Entry;
  /** Empty of steps where it was taken back before. */
  readonly change: Change;
  readonly staying: readonly StayingRow[];
}

const WHAT = { handover: "hand-over", plan: "write-plan" } as const satisfies Record<
  RowsKind,
  ChangeLabel["code"]
>;

/** Refused: `no-such-entry`, also for an entry of another kind; `entry-damaged`. */
export function undoWrittenRows(book: Book, entryId: string): UndoneRows | readonly Problem[] {
  const entry = findEntry(book, entryId);
  if (!entry || !isOfRows(entry)) return [problem("no-such-entry", { table: "log" }, { id: entryId })];
  const label = { code: "undo", data: { what: WHAT[entry.kind] } } as const;
  if (entry.isUndone) return { entry, change: { label, steps: [] }, staying: [] };
  const written = readWrittenRows(entry);
  if (!written) return [problem("entry-damaged", { table: "log" }, { id: entryId })];
  const staying: StayingRow[] = [];
  const steps = [
    ...removedBack(book, written, staying),
    ...cellsBack(book, written, staying),
    ...addedBack(book, written, staying),
    markUndone(entry.id),
  ];
  return { entry, change: { label, steps }, staying };
}

function cellsBack(book: Book, { cells }: WrittenRows, staying: StayingRow[]): readonly Step[] {
  const updates = new Map<TableKey, Map<string, CellUpdate[]>>();
  for (const [table, id, key, was, is] of cells) {
    const now = cellNow(book, table, id, key);
    if (now === was) continue;
    if (now !== is) {
      const why = now === undefined ? "row-gone" : "cell-changed";
      staying.push({ table, id, name: nameIn(book, table, id), why, key, now: now ?? null });
      continue;
    }
    const rows = updates.get(table) ?? new Map<string, CellUpdate[]>();
    updates.set(table, rows.set(id, [...(rows.get(id) ?? []), { key, was: now, is: was }]));
  }
  return [...updates].flatMap(([table, rows]) =>
    updateSteps(
      table,
      Array.from(rows, ([id, changed]) => ({ id, cells: changed })),
    ),
  );
}

/** Undefined where the row is gone. */
function cellNow(book: Book, table: TableKey, id: string, key: string): Value | undefined {
  const data = book[table];
  const row = data?.index.get(id);
  return data && row !== undefined ? valueAt(data, key, row) : undefined;
}

function addedBack(book: Book, { added }: WrittenRows, staying: StayingRow[]): readonly Step[] {
  const going = new Map<TableKey, string[]>();
  for (const [table, id, cells] of added) {
    const data = book[table];
    if (!data?.index.has(id)) continue;
    const now = rowCells(data, id);
    const keys = new Set([...Object.keys(now), ...Object.keys(cells)]);
    if ([...keys].some((key) => (now[key] ?? null) !== (cells[key] ?? null)))
      staying.push({ table, id, name: nameIn(book, table, id), why: "row-changed" });
    else going.set(table, [...(going.get(table) ?? []), id]);
  }
  return Array.from(going, ([table, ids]) => ({ kind: "remove", table, ids }));
}

function removedBack(book: Book, { removed }: WrittenRows, staying: StayingRow[]): readonly Step[] {
  return removed.flatMap(([table, id, cells]) => {
    if (!book[table]?.index.has(id)) return [append(table, [{ ...cells, id }])];
    staying.push({ table, id, name: nameIn(book, table, id), why: "row-back" });
    return [];
  });
}

function nameIn(book: Book, table: TableKey, id: string): string {
  const data = book[table];
  const row = data?.index.get(id);
  if (!data || row === undefined) return "";
  return textAt(data, table === "customers" ? "name" : "customer", row) || textAt(data, "staff", row);
}
