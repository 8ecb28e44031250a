import type { Cells, Step } from "../change";
import type { TableKey } from "../schema";
import type { Value } from "../value";
import type { CellUpdate, RowUpdate } from "./import-plan";

type Update = Pick<RowUpdate, "id" | "cells">;

/** One step for all rows that change the same columns, so that ten thousand updates stay one pass each. */
export function updateSteps(table: TableKey, updates: readonly Update[]): readonly Step[] {
  const groups = new Map<string, Update[]>();
  for (const update of updates) {
    const keys = update.cells.map(({ key }) => key).join("\n");
    const group = groups.get(keys);
    if (group) group.push(update);
    else groups.set(keys, [update]);
  }
  return [...groups.values()].map((group) => ({
    kind: "update",
    table,
    ids: group.map((update) => update.id),
    cells: byColumn(group, ({ is }) => is),
    was: byColumn(group, ({ was }) => was),
  }));
}

function byColumn(group: readonly Update[], valueOf: (cell: CellUpdate) => Value): Cells {
  const keys = group[0]?.cells.map(({ key }) => key) ?? [];
  return Object.fromEntries(
    keys.map((key, position) => [key, group.map(({ cells }) => valueOf(cells[position]!))]),
  );
}
