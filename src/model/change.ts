/**
 * What a command wants written. A change is data: it can be kept in a journal, sent to any adapter,
 * applied to a book in memory, and turned round (`inverse`). Every row in it carries its id, so that
 * doing it twice is doing it once.
 *
 * Rows are held by column (`cells.amount[i]` belongs to `ids[i]`): one visit and the ranking of
 * 100,000 customers are the same shape.
 */
import { schema, type TableKey } from "./schema";
import { customHeader, type Row, type Value } from "./value";

/** Column key to the values of the step's rows, in the order of its `ids`. */
export type Cells = Readonly<Record<string, readonly Value[]>>;

export type Step =
  | {
      readonly kind: "append";
      readonly table: TableKey;
      readonly ids: readonly string[];
      readonly cells: Cells;
    }
  | {
      readonly kind: "update";
      readonly table: TableKey;
      readonly ids: readonly string[];
      readonly cells: Cells;
      /** What the command saw in these cells. An adapter refuses where the workbook says otherwise. */
      readonly was?: Cells;
    }
  | { readonly kind: "remove"; readonly table: TableKey; readonly ids: readonly string[] }
  | {
      /**
       * Takes back columns that a change had made (`columnsMade`). One in which something stands by now, or
       * at whose right the table goes on, stays.
       */
      readonly kind: "drop-columns";
      readonly table: TableKey;
      /** Keys of the schema, or `custom:HEADER`. */
      readonly keys: readonly string[];
    }
  | {
      /** Gives an id to a row typed by hand without one. The only step that goes by row number. */
      readonly kind: "identify";
      readonly table: TableKey;
      readonly rowNumber: number;
      readonly id: string;
      /** Name that must stand in that row, lest it moved meanwhile. */
      readonly name: string;
    };

/** What can be done to a book. */
export const CHANGE_CODES = [
  "add-customer",
  "edit-customer",
  "log-visit",
  "add-follow-up",
  "finish-follow-up",
  "skip-follow-up",
  "snooze-follow-up",
  "answer-many",
  "reassign",
  "set-setting",
  "write-ranking",
  "import",
  "give-ids",
  "adopt-list",
  "merge-customers",
  "keep-apart",
  "hand-over",
  "write-plan",
  "begin-table",
  "save-rule",
  "remove-rule",
  "undo",
] as const;

/** What was done, for the undo line; worded by `words/changes.ts`. An undo says of `what`. */
export interface ChangeLabel {
  readonly code: (typeof CHANGE_CODES)[number];
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Change {
  readonly label: ChangeLabel;
  readonly steps: readonly Step[];
}

/** Rows to append; each must carry its id column under `id`. */
export function append(table: TableKey, rows: readonly (Row & { readonly id: string })[]): Step {
  return { kind: "append", table, ids: rows.map((row) => row.id), cells: columnsOf(rows) };
}

/** Cells to change in one row, and what the command saw there. */
export function update(table: TableKey, id: string, cells: Row, was?: Row): Step {
  const step = { kind: "update", table, ids: [id], cells: columnsOf([cells]) } as const;
  return was ? { ...step, was: columnsOf([was]) } : step;
}

/**
 * Keys of the columns that these steps bring into a table, which has those of `known`: the owner's own, and
 * Kebu's where the table lacked them. A table that is only being made gets Kebu's with its sheet, and keeps them.
 */
export function columnsMade(
  table: TableKey,
  known: Readonly<Record<string, unknown>>,
  steps: readonly Step[],
): readonly string[] {
  const made = new Set<string>();
  const isThere = schema[table].idColumn in known;
  for (const step of steps) {
    if (step.table !== table || !("cells" in step)) continue;
    for (const [key, values] of Object.entries(step.cells))
      if (
        (isThere || customHeader(key) !== undefined) &&
        !(key in known) &&
        values.some((value) => value !== null && value !== "")
      )
        made.add(key);
  }
  return [...made];
}

function columnsOf(rows: readonly Row[]): Cells {
  const columns: Record<string, Value[]> = {};
  rows.forEach((row, position) => {
    for (const [key, value] of Object.entries(row)) {
      if (key === "id") continue;
      columns[key] ??= new Array<Value>(rows.length).fill(null);
      columns[key][position] = value;
    }
  });
  return columns;
}
