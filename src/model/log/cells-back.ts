import type { Book } from "../book";
import type { Step } from "../change";
import type { CellUpdate } from "../import/import-plan";
import type { ImportTable } from "../import/targets";
import { updateSteps } from "../import/update-steps";
import { textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import { ROWS_A_STEP, type Work } from "../work";
import type { EditedSince } from "./edited-since";
import type { UpdatedCell } from "./import-details";
import { keptInstead } from "./merged-into";

export interface CellsBack {
  readonly steps: readonly Step[];
  /** Rows that get cells back. */
  readonly restored: number;
  /** Of these the ids of visits that go back to another customer. */
  readonly leaving: readonly string[];
  readonly edited: readonly EditedSince[];
}

/** Gives cells what they held before an import; a cell that was edited since stays, unless told otherwise. */
export function* cellsBack(
  book: Book,
  table: ImportTable,
  updated: readonly UpdatedCell[],
  alsoEdited: boolean,
): Work<CellsBack> {
  const data = book[table];
  const standing = stillStanding(book);
  const edited: EditedSince[] = [];
  const leaving: string[] = [];
  const byId = new Map<string, CellUpdate[]>();
  for (const [position, [id, key, before, written]] of updated.entries()) {
    if (position % ROWS_A_STEP === 0) yield position / updated.length;
    const row = data.index.get(id);
    if (row === undefined) continue;
    const now = valueAt(data, key, row);
    if (now === before) continue;
    if (now !== written) {
      const name = textAt(data, table === "customers" ? "name" : "customer", row);
      edited.push({ table, id, name, why: "cell-changed", key, stays: !alsoEdited });
      if (!alsoEdited) continue;
    }
    const cells = byId.get(id) ?? [];
    byId.set(id, cells);
    const is = key === "customerId" ? standing(before) : before;
    cells.push({ key, was: now, is });
    if (key === "customerId") leaving.push(id);
  }
  const steps = updateSteps(
    table,
    Array.from(byId, ([id, cells]) => ({ id, cells })),
  );
  return { steps, restored: byId.size, leaving, edited };
}

/** The customer, or who stands for one who was merged away since: a visit is never given to nobody. */
function stillStanding(book: Book): (id: Value) => Value {
  const keptFor = keptInstead(book);
  return (id) => (typeof id === "string" ? (keptFor(id) ?? id) : id);
}
