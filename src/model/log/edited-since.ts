import type { ImportTable } from "../import/targets";

/** Something of an import that is no longer as the import wrote it. */
export interface EditedSince {
  readonly table: ImportTable;
  readonly id: string;
  /** Of the customer. */
  readonly name: string;
  /**
   * - `row-changed`: a row it added says something else
   * - `cell-changed`: a cell it filled in holds something else
   * - `has-visits`, `has-follow-ups`: a customer it added has got some of their own
   * - `stands-for-another`: another customer was merged into one that it added
   */
  readonly why: "row-changed" | "cell-changed" | "has-visits" | "has-follow-ups" | "stands-for-another";
  /** Column key of a changed cell. */
  readonly key?: string;
  /** Does it stay as it is when the import is taken back? */
  readonly stays: boolean;
}
