/**
 * Takes a merge back, also days later and after others have edited.
 *
 * The row that went comes back as it was, and so do the rows that followed, as far as they still belong to the
 * kept customer. Cells of the kept customer become what they were, unless somebody has edited them since: those
 * stay, and are named. What was added since (visits, follow-ups) stays with the kept customer, for nobody knows
 * whose it is. If the kept customer was merged into another later, that merge has to be taken back first.
 */
import type { Book } from "../book";
import { append, update, type Change, type Step } from "../change";
import { findEntry, readEntries, type Entry } from "../log/read-entries";
import { markUndone } from "../log/write-entry";
import { problem, type Problem } from "../problem";
import { rowOf, textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import { holds, moveRows, renameFollowUps, setColumn } from "./follow-rows";
import { mergeDetails, type MergeDetails } from "./merge-details";

/** A cell of the kept customer that was edited since the merge and stays as it is. */
export interface MergeConflict {
  readonly key: string;
  readonly was: Value;
  readonly merged: Value;
  readonly now: Value;
}

export interface UndoneMerge {
  readonly entry: Entry;
  /** Empty of steps where the merge was taken back before. */
  readonly change: Change;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Refused: `no-such-entry`, also for an entry that is no merge; `entry-damaged`; `undo-later-first`;
 * `no-such-customer` where the kept one was removed; `id-taken` where the gone one is there again.
 */
export function undoMerge(book: Book, entryId: string): UndoneMerge | readonly Problem[] {
  const entry = findEntry(book, entryId);
  if (entry?.kind !== "merge") return [problem("no-such-entry", { table: "log" }, { id: entryId })];
  const data = { what: "merge-customers" as const };
  if (entry.isUndone) return { entry, change: { label: { code: "undo", data }, steps: [] }, conflicts: [] };
  const details = mergeDetails(entry);
  if (!details) return [problem("entry-damaged", { table: "log" }, { id: entryId })];
  const { customerId: keep, otherId: gone } = entry;
  const row = rowOf(book.customers, keep);
  if (row === undefined) return [missingProblem(book, keep)];
  if (book.customers.index.has(gone)) return [problem("id-taken", { table: "customers" }, { id: gone })];
  const cells = keptCells(book, row, details);
  const customer = textAt(book.customers, "name", row);
  return {
    entry,
    change: {
      label: { code: "undo", data: { ...data, customer } },
      steps: [
        append("customers", [{ ...details.gone, id: gone }]),
        ...(cells.back ? [update("customers", keep, cells.back.cells, cells.back.was)] : []),
        ...rowsBack(book, details, keep, gone),
        markUndone(entry.id),
      ],
    },
    conflicts: cells.conflicts,
  };
}

/** The kept customer is gone: merged into another later, or removed. */
function missingProblem(book: Book, keep: string): Problem {
  const later = readEntries(book, "merge").findLast((entry) => entry.otherId === keep && !entry.isUndone);
  if (later) return problem("undo-later-first", { table: "log" }, { id: later.id, summary: later.summary });
  return problem("no-such-customer", { table: "customers" }, { customer: keep });
}

interface KeptCells {
  readonly back: { readonly cells: Record<string, Value>; readonly was: Record<string, Value> } | undefined;
  readonly conflicts: readonly MergeConflict[];
}

function keptCells({ customers }: Book, row: number, details: MergeDetails): KeptCells {
  const cells: Record<string, Value> = {};
  const was: Record<string, Value> = {};
  const conflicts: MergeConflict[] = [];
  for (const [key, [before, merged]] of Object.entries(details.cells)) {
    const now = valueAt(customers, key, row);
    if (now === before) continue;
    if (now !== merged) {
      conflicts.push({ key, was: before, merged, now });
      continue;
    }
    cells[key] = before;
    was[key] = now;
  }
  return { back: Object.keys(cells).length > 0 ? { cells, was } : undefined, conflicts };
}

function rowsBack(book: Book, details: MergeDetails, keep: string, gone: string): readonly Step[] {
  const isThere = ([from, to]: readonly [string, string]): boolean =>
    holds(book, "followUps", to, "customerId", keep) && !book.followUps.index.has(from);
  const renamed = details.renamed.filter(isThere).map(([from, to]) => [to, from] as const);
  const answers = details.answers.flatMap((id) => {
    const was = textAt(book.visits, "reminder", rowOf(book.visits, id) ?? -1);
    const [rule = "", ...rest] = was.split(`/${keep}/`);
    return rest.length === 1 ? [{ id, was, is: `${rule}/${gone}/${rest.join("")}` }] : [];
  });
  return [
    ...moveRows(book, "visits", details.visits, keep, gone),
    ...setColumn("visits", "reminder", answers),
    ...moveRows(book, "followUps", details.followUps, keep, gone),
    ...renameFollowUps(book, renamed, gone),
    ...moveRows(book, "rankings", details.rankings, keep, gone),
    ...moveRows(book, "plans", details.plans ?? [], keep, gone),
    ...details.apart
      .filter(([id, key]) => holds(book, "log", id, key, keep))
      .flatMap(([id, key]) => setColumn("log", key, [{ id, was: keep, is: gone }])),
  ];
}
