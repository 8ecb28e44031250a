/**
 * What takes a change back. It is found on the way to the next book, for the way back of a step depends
 * on the book that the steps before it made; so whoever wants both gets both at once (`applied`).
 */
import { applyingStep } from "./apply";
import { emptyTable, type Book } from "./book";
import { CHANGE_CODES, columnsMade, type Cells, type Change, type ChangeLabel, type Step } from "./change";
import { newPositions } from "./new-positions";
import { schema } from "./schema";
import { valueAt, type TableData } from "./table-data";
import type { Value } from "./value";
import { finish, part, ROWS_A_STEP, type Work } from "./work";

export interface Applied {
  /** The next book. */
  readonly book: Book;
  /** Applied to it, gives the book before. */
  readonly back: Change;
}

/**
 * The change that, applied after this one, gives back the book as it was. Removed rows come back at
 * the end of their table; a row typed without an id keeps the id it was given (taking it away again
 * would only bring the problem back).
 */
export function inverse(book: Book, change: Change): Change {
  return finish(applied(book, change)).back;
}

/** The book after the change, and the change that takes it back, in steps. */
export function* applied(book: Book, change: Change): Work<Applied> {
  const { steps, label } = change;
  const back: Step[][] = [columnsBack(book, change)];
  let current = book;
  for (const [position, step] of steps.entries()) {
    const next = yield* part(2 * position, 2 * steps.length, applyingStep(current, step));
    back.unshift(yield* part(2 * position + 1, 2 * steps.length, inverseStep(current, next, step)));
    current = next;
  }
  return { book: current, back: { label: inverseLabel(label), steps: back.flat() } };
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

function* inverseStep(before: Book, after: Book, step: Step): Work<Step[]> {
  const table = before[step.table] ?? emptyTable(step.table);
  switch (step.kind) {
    case "append": {
      const positions = yield* newPositions(table, step.ids);
      if (positions.length === 0) return [];
      return [{ kind: "remove", table: step.table, ids: positions.map((position) => step.ids[position]!) }];
    }
    case "update": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const keys = Object.keys(step.cells);
      const cells = yield* cellsOf(table, ids, keys);
      const was = yield* cellsOf(after[step.table] ?? table, ids, keys);
      return [{ kind: "update", table: step.table, ids, cells, was }];
    }
    case "remove": {
      const ids = step.ids.filter((id) => table.index.has(id));
      if (ids.length === 0) return [];
      const keys = Object.keys(table.columns).filter((key) => key !== schema[step.table].idColumn);
      return [{ kind: "append", table: step.table, ids, cells: yield* cellsOf(table, ids, keys) }];
    }
    case "drop-columns":
      // They were blank: what fills them again makes them again.
      return [];
    case "identify":
      return [];
  }
}

/** Takes back the columns that the change made. */
function columnsBack(book: Book, { steps }: Change): Step[] {
  return [...new Set(steps.map(({ table }) => table))].flatMap((table) => {
    const keys = columnsMade(table, book[table]?.columns ?? {}, steps);
    return keys.length > 0 ? [{ kind: "drop-columns", table, keys } as const] : [];
  });
}

/** The values of these rows and columns, by column. */
function* cellsOf(table: TableData, ids: readonly string[], keys: readonly string[]): Work<Cells> {
  const cells: Record<string, Value[]> = {};
  for (const key of keys) cells[key] = [];
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    const row = table.index.get(ids[position]!) ?? -1;
    for (const key of keys) cells[key]!.push(valueAt(table, key, row));
  }
  return cells;
}
