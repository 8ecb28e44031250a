import type { Book } from "../book";
import type { Change } from "../change";
import { keptApart } from "../duplicates/kept-apart";
import { mergedRows } from "../duplicates/merge-preview";
import { findEntry } from "../log/read-entries";
import { markUndone, writeEntry } from "../log/write-entry";
import { problem, type Problem } from "../problem";
import { textAt } from "../table-data";
import type { Command } from "./command";

export interface KeepApartInput {
  /** Ids of two customers who are not the same person. */
  readonly a: string;
  readonly b: string;
}

/**
 * Remembers in the log that two customers are not the same person; the scan leaves them out from now on.
 * Refused: `no-such-customer`, `same-customer`, `nothing-to-change` where it is remembered already.
 */
export const keepApart: Command<KeepApartInput> = (book, { a, b }, today, newId) => {
  const rows = mergedRows(book, a, b);
  if ("problems" in rows) return rows.problems;
  if (keptApart(book)(a, b)) return [problem("nothing-to-change", { table: "log" })];
  const [one = "", other = ""] = [rows.keep, rows.gone].map((row) => textAt(book.customers, "name", row));
  const entry = { kind: "apart", customerId: a, otherId: b, summary: `${one} ≠ ${other}` } as const;
  return {
    label: { code: "keep-apart", data: { customer: one } },
    steps: [writeEntry(book, entry, today, newId).step],
  };
};

/** Forgets it again; empty of steps where that was done before. Refused: `no-such-entry`, also for another kind. */
export function undoApart(book: Book, entryId: string): Change | readonly Problem[] {
  const entry = findEntry(book, entryId);
  if (entry?.kind !== "apart") return [problem("no-such-entry", { table: "log" }, { id: entryId })];
  const steps = entry.isUndone ? [] : [markUndone(entry.id)];
  return { label: { code: "undo", data: { what: "keep-apart" } }, steps };
}
