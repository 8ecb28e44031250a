/** What a change writes, kept in its entry of the log as cells and rows, so that it can be taken back days later. */
import type { Book } from "../book";
import type { Step } from "../change";
import { schema, type TableKey } from "../schema";
import { valueAt, type TableData } from "../table-data";
import type { Row, Value } from "../value";
import type { Entry } from "./read-entries";

type WrittenCell = readonly [table: TableKey, id: string, key: string, was: Value, is: Value];
type WrittenRow = readonly [table: TableKey, id: string, cells: Row];

export interface WrittenRows {
  readonly cells: readonly WrittenCell[];
  readonly added: readonly WrittenRow[];
  /** Everything that stood in the rows that went, their ids aside. */
  readonly removed: readonly WrittenRow[];
}

/** The kinds of entries that keep them. */
export type RowsKind = "handover" | "plan";

export function isOfRows(entry: Entry): entry is Entry & { readonly kind: RowsKind } {
  return entry.kind === "handover" || entry.kind === "plan";
}

/** What these steps do to the rows of the book. No two of them may touch the same row. */
export function writtenRows(book: Book, steps: readonly Step[]): WrittenRows {
  const cells: WrittenCell[] = [];
  const added: WrittenRow[] = [];
  const removed: WrittenRow[] = [];
  for (const step of steps) {
    const { table } = step;
    const data = book[table];
    if (step.kind === "append")
      step.ids.forEach((id, place) => added.push([table, id, cellsAt(step.cells, place)]));
    if (step.kind === "remove" && data)
      for (const id of step.ids) removed.push([table, id, rowCells(data, id)]);
    if (step.kind !== "update" || !data) continue;
    step.ids.forEach((id, place) => {
      const row = data.index.get(id) ?? -1;
      for (const [key, is] of Object.entries(cellsAt(step.cells, place)))
        cells.push([table, id, key, valueAt(data, key, row), is]);
    });
  }
  return { cells, added, removed };
}

/** The filled cells of a row, its id aside. */
export function rowCells(data: TableData, id: string): Row {
  const row = data.index.get(id) ?? -1;
  const keys = Object.keys(data.columns).filter((key) => key !== schema[data.key].idColumn);
  const cells = keys.map((key) => [key, valueAt(data, key, row)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

/** The details of an entry that keeps them so; undefined where rows of it are gone or were changed by hand. */
export function readWrittenRows({ details }: Entry): WrittenRows | undefined {
  if (typeof details !== "object" || details === null) return undefined;
  const kept = details as Partial<WrittenRows>;
  const lists = [kept.cells, kept.added, kept.removed];
  return lists.every(Array.isArray) ? (kept as WrittenRows) : undefined;
}

function cellsAt(cells: Readonly<Record<string, readonly Value[]>>, place: number): Row {
  return Object.fromEntries(Object.entries(cells).map(([key, values]) => [key, values[place] ?? null]));
}
