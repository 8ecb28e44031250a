import type { Book } from "../book";
import type { Step } from "../change";
import type { CellUpdate } from "../import/import-plan";
import { updateSteps } from "../import/update-steps";
import { textAt, valueAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import type { EditedSince } from "./edited-since";
import type { UpdatedCell } from "./import-details";

export interface CellsBack {
  readonly steps: readonly Step[];
  /** Customers who get cells back. */
  readonly restored: number;
  readonly edited: readonly EditedSince[];
}

/** Gives cells what they held before an import; a cell that was edited since stays, unless told otherwise. */
export function* cellsBack(
  { customers }: Book,
  updated: readonly UpdatedCell[],
  alsoEdited: boolean,
): Work<CellsBack> {
  const edited: EditedSince[] = [];
  const byId = new Map<string, CellUpdate[]>();
  for (const [position, [id, key, before, written]] of updated.entries()) {
    if (position % ROWS_A_STEP === 0) yield position / updated.length;
    const row = customers.index.get(id);
    if (row === undefined) continue;
    const now = valueAt(customers, key, row);
    if (now === before) continue;
    if (now !== written) {
      const name = textAt(customers, "name", row);
      edited.push({ table: "customers", id, name, why: "cell-changed", key, stays: !alsoEdited });
      if (!alsoEdited) continue;
    }
    const cells = byId.get(id) ?? [];
    byId.set(id, cells);
    cells.push({ key, was: now, is: before });
  }
  const steps = updateSteps(Array.from(byId, ([id, cells]) => ({ id, cells })));
  return { steps, restored: byId.size, edited };
}
