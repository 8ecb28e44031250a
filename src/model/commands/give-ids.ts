import type { Step } from "../change";
import { freshId } from "../identity/ids";
import { problem, type Problem } from "../problem";
import type { Command } from "./command";

export interface GiveIdsInput {
  /** What the book was loaded with; only its `row-without-id` problems are looked at. */
  readonly problems: readonly Problem[];
}

/**
 * Gives ids to rows typed by hand without one. Each step names the row's number and the name that must
 * stand in it, so that a row that moved meanwhile is not taken for another.
 * Refused: `nothing-to-change`.
 */
export const giveIds: Command<GiveIdsInput> = (book, input, _today, newId) => {
  const steps: Step[] = [];
  const drawn = new Set<string>();
  for (const { code, place, data } of input.problems) {
    const { table, row } = place;
    if (code !== "row-without-id" || !table || !row) continue;
    const id = freshId(table, book[table], newId, drawn);
    drawn.add(id);
    steps.push({ kind: "identify", table, rowNumber: row, id, name: String(data.name ?? "") });
  }
  if (steps.length === 0) return [problem("nothing-to-change")];
  return { label: { code: "give-ids", data: { count: steps.length } }, steps };
};
