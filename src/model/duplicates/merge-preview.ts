import type { Book } from "../book";
import type { Problem } from "../problem";
import type { Value } from "../value";

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
}

/** What a merge would do. Refused: `no-such-customer`, `same-customer`. */
export type MergePreviewOf = (
  book: Book,
  keepId: string,
  goneId: string,
) => MergePreview | readonly Problem[];
