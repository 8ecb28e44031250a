/**
 * Takes an import back, also days later and after the book was saved, closed and edited.
 *
 * Rows it added go, cells it changed get what they held, columns it made go too, and the entry is marked. What somebody has edited
 * since stays, and is named: a row that says something else than was written, a cell that holds something
 * else, a customer who has got visits or follow-ups of their own. Edits can be given up too (`alsoEdited`);
 * a customer whose visits or follow-ups stay is never taken from under them.
 */
import type { Book } from "../book";
import type { Change, Step } from "../change";
import type { ImportTable } from "../import/targets";
import { problem, type Problem } from "../problem";
import type { Work } from "../work";
import { cellsBack } from "./cells-back";
import type { EditedSince } from "./edited-since";
import { readDetails } from "./import-details";
import { findEntry, type Entry } from "./read-entries";
import { customerTies, rowsBack } from "./rows-back";
import { markUndone } from "./write-entry";

export interface UndoImport {
  readonly entry: Entry;
  /** What was imported; customers may have been registered with visits. */
  readonly into: ImportTable;
  /** Empty of steps where the import was taken back before. */
  readonly change: Change;
  /** Rows that go. */
  readonly removed: Readonly<Record<ImportTable, number>>;
  /** Rows that get cells back. */
  readonly restored: Readonly<Record<ImportTable, number>>;
  /** What was edited since. */
  readonly edited: readonly EditedSince[];
}

export interface UndoOptions {
  /** Take back edited rows and cells too. */
  readonly alsoEdited?: boolean;
}

/** Refused: `no-such-entry`, also for an entry that is no import; `entry-damaged`. */
export function* undoImport(
  book: Book,
  id: string,
  { alsoEdited = false }: UndoOptions = {},
): Work<UndoImport | readonly Problem[]> {
  const entry = findEntry(book, id);
  if (entry?.kind !== "import") return [problem("no-such-entry", { table: "log" }, { id })];
  if (entry.isUndone) return undoneBefore(entry);
  const details = readDetails(entry);
  if (!details) return [problem("entry-damaged", { table: "log" }, { id })];

  const { added, updated, updatedVisits = [], made } = details;
  const visits = yield* rowsBack(book, "visits", added.visits, alsoEdited);
  const visitCells = yield* cellsBack(book, "visits", updatedVisits, alsoEdited);
  const ties = customerTies(book, [...visits.ids, ...visitCells.leaving]);
  const customers = yield* rowsBack(book, "customers", added.customers, alsoEdited, ties);
  const cells = yield* cellsBack(book, "customers", updated, alsoEdited);
  const restored = { customers: cells.restored, visits: visitCells.restored };
  const count = visits.ids.length + customers.ids.length + restored.customers + restored.visits;
  const edited = [...visits.edited, ...visitCells.edited, ...customers.edited, ...cells.edited];
  const told = {
    customersGone: customers.ids.length,
    visitsGone: visits.ids.length,
    rowsBack: restored.customers + restored.visits,
    stayed: edited.filter(({ stays }) => stays).length,
  };
  const steps = [
    ...removal("visits", visits.ids),
    ...visitCells.steps,
    ...removal("customers", customers.ids),
    ...cells.steps,
    ...columnRemoval("visits", made?.visits),
    ...columnRemoval("customers", made?.customers),
    markUndone(entry.id),
  ];
  return {
    entry,
    into: details.into,
    change: { label: { code: "undo", data: { what: "import", count, ...told } }, steps },
    removed: { customers: customers.ids.length, visits: visits.ids.length },
    restored,
    edited,
  };
}

const NONE = { customers: 0, visits: 0 };

function undoneBefore(entry: Entry): UndoImport {
  const change = { label: { code: "undo", data: { what: "import" } }, steps: [] } as const;
  const into = readDetails(entry)?.into ?? "customers";
  return { entry, into, change, removed: NONE, restored: NONE, edited: [] };
}

function columnRemoval(table: ImportTable, keys: readonly string[] = []): readonly Step[] {
  return keys.length > 0 ? [{ kind: "drop-columns", table, keys }] : [];
}

function removal(table: ImportTable, ids: readonly string[]): readonly Step[] {
  return ids.length > 0 ? [{ kind: "remove", table, ids }] : [];
}
