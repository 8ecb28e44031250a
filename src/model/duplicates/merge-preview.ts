/** What a merge of two customers would do, field by field, before anything is written. */
import { visitsOf, type Book } from "../book";
import { problem, type Problem } from "../problem";
import { schema } from "../schema";
import { readSettings } from "../settings";
import { rowOf, textAt, valueAt } from "../table-data";
import type { Value } from "../value";
import { joinedCells } from "./join-cells";

/** Which of the two cells the merged customer has; `both` where texts can stand one after the other. */
export type Pick = "keep" | "gone" | "both";

export interface MergeField {
  /** Column key. */
  readonly key: string;
  readonly keep: Value;
  readonly gone: Value;
  readonly suggested: Pick;
  /** Both joined; absent where they cannot be. */
  readonly both?: string;
}

export interface MergePreview {
  /** Only the columns in which the two rows differ. */
  readonly fields: readonly MergeField[];
  /** How many rows follow to the kept customer. */
  readonly visits: number;
  readonly followUps: number;
  readonly rankings: number;
  readonly plans: number;
}

/** What a merge would do. Refused: `no-such-customer`, `same-customer`. */
export function mergePreview(book: Book, keepId: string, goneId: string): MergePreview | readonly Problem[] {
  const rows = mergedRows(book, keepId, goneId);
  if ("problems" in rows) return rows.problems;
  return {
    fields: differingFields(book, rows.keep, rows.gone),
    visits: visitsOf(book, rows.gone).length,
    followUps: idsNaming(book, "followUps", goneId).length,
    rankings: idsNaming(book, "rankings", goneId).length,
    plans: idsNaming(book, "plans", goneId).length,
  };
}

/** The rows of both, or why they cannot be merged. */
export function mergedRows(
  { customers }: Book,
  keepId: string,
  goneId: string,
): { readonly keep: number; readonly gone: number } | { readonly problems: readonly Problem[] } {
  const place = { table: "customers" } as const;
  if (keepId === goneId) return { problems: [problem("same-customer", place, { id: keepId })] };
  const keep = rowOf(customers, keepId);
  const gone = rowOf(customers, goneId);
  if (keep !== undefined && gone !== undefined) return { keep, gone };
  const missing = keep === undefined ? keepId : goneId;
  return { problems: [problem("no-such-customer", place, { customer: missing })] };
}

/** Every column but the id and the printout in which the rows differ. */
export function differingFields(book: Book, keep: number, gone: number): readonly MergeField[] {
  const { customers } = book;
  const { country } = readSettings(book.settings, book.language).settings;
  const { columns, idColumn } = schema.customers;
  const notMerged = new Set([
    ...columns.filter((column) => column.calculated).map(({ key }) => key),
    idColumn,
  ]);
  return Object.keys(customers.columns)
    .filter((key) => !notMerged.has(key))
    .map((key) => ({ key, keep: valueAt(customers, key, keep), gone: valueAt(customers, key, gone) }))
    .filter((field) => field.keep !== field.gone)
    .map((field) => withSuggestion(field, country));
}

/** Ids of the rows of a table that name the customer. */
export function idsNaming(
  book: Book,
  key: "followUps" | "rankings" | "plans",
  customerId: string,
): readonly string[] {
  const table = book[key];
  return table?.ids.filter((_, row) => textAt(table, "customerId", row) === customerId) ?? [];
}

/** What is filled in rather than blank, what is safer, the longer acquaintance; else the kept one's. */
function withSuggestion(field: Omit<MergeField, "suggested">, country: string): MergeField {
  const { key, keep, gone } = field;
  if (gone === null) return { ...field, suggested: "keep" };
  if (keep === null) return { ...field, suggested: "gone" };
  const both = joinedCells(key, String(keep), String(gone), country);
  if (both !== undefined) return { ...field, suggested: "both", both };
  const isSafer = (key === "consent" && gone === false) || (key === "status" && gone === "do-not-contact");
  const isEarlier = key === "since" && gone < keep;
  const isFuller = key === "birthday" && String(keep).startsWith("--");
  return { ...field, suggested: isSafer || isEarlier || isFuller ? "gone" : "keep" };
}
