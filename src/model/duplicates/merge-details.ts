/** What a merge keeps in the log, so that it can be undone days later. */
import type { Entry } from "../log/read-entries";
import type { Row, Value } from "../value";

export interface MergeDetails {
  /** Everything that stood in the row that went, its id aside. */
  readonly gone: Row;
  /** Cells of the kept customer that were changed: what stood there, and what was written. */
  readonly cells: Readonly<Record<string, readonly [was: Value, is: Value]>>;
  /** Ids of the rows that followed. */
  readonly visits: readonly string[];
  readonly followUps: readonly string[];
  readonly rankings: readonly string[];
  /** Not in entries from before there were plans. */
  readonly plans?: readonly string[];
  /** Answers to reminders, whose ids name the customer: before and after. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** Visits that answer such a reminder. */
  readonly answers: readonly string[];
  /** Entries of the log about pairs that are not the same, and the column that named the gone customer. */
  readonly apart: readonly (readonly [id: string, key: "customerId" | "otherId"])[];
}

/** The details of a merge; undefined where rows of the entry are gone or were changed by hand. */
export function mergeDetails({ details }: Entry): MergeDetails | undefined {
  if (typeof details !== "object" || details === null) return undefined;
  const lists = ["visits", "followUps", "rankings", "renamed", "answers", "apart"] as const;
  const kept = details as Partial<MergeDetails>;
  const isWhole = lists.every((key) => Array.isArray(kept[key])) && kept.gone && kept.cells;
  return isWhole ? (kept as MergeDetails) : undefined;
}
