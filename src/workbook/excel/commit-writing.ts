/** A change as something to write to Excel: what it needs to see, and its ways back. */
import type { Change } from "../../model/change";
import { schema, type TableKey } from "../../model/schema";
import { committing } from "../commit/commit-change";
import type { TableLayout } from "../port";
import { NAMING_COLUMNS } from "../rows";
import { giveBackChanges, seeRemovedRows, takeBackChanges, whereStillOurs } from "./way-back";
import type { WorkbookPicture } from "./workbook-picture";
import type { Writing } from "./write-to-excel";

/** For writings that only add what is missing: there is nothing to take back. */
export const NO_WAY_BACK: Pick<Writing, "takeBack" | "giveBack"> = {
  takeBack: () => Promise.resolve(),
  giveBack: () => Promise.resolve(),
};

/** The columns of a table to look at. */
export type WantedColumns = (table: TableLayout) => readonly number[];

/** `look` takes a picture with these columns, `write` writes without a way back. */
export function commitWriting(
  change: Change,
  look: (wanted: WantedColumns) => Promise<WorkbookPicture>,
  write: (writing: Writing) => Promise<unknown>,
): Writing {
  const writeBack = async (changes: readonly Change[]): Promise<void> => {
    for (const back of changes)
      await write({
        ...commitWriting(back, look, write),
        ...NO_WAY_BACK,
        make: (draft) => committing(draft, whereStillOurs(draft, back)),
      });
  };
  return {
    *make(draft) {
      seeRemovedRows(draft, change);
      return yield* committing(draft, change);
    },
    look: () => look(columnsOf(change)),
    takeBack: (first) => writeBack(takeBackChanges(change, first)),
    giveBack: (overwritten, seen) => writeBack(giveBackChanges(change, overwritten, seen)),
  };
}

/** What the change writes, the ids, and what a row without id is known by. */
function columnsOf({ steps }: Change): WantedColumns {
  const needs = new Map<TableKey, Set<string>>();
  for (const step of steps) {
    const keys =
      needs.get(step.table) ?? new Set([schema[step.table].idColumn, ...NAMING_COLUMNS[step.table]]);
    needs.set(step.table, keys);
    if (step.kind === "drop-columns") for (const key of step.keys) keys.add(key);
    if ("cells" in step) for (const key of Object.keys(step.cells)) keys.add(key);
  }
  return ({ table, columns }) =>
    columns.filter(({ key }) => needs.get(table)?.has(key)).map(({ column }) => column);
}
