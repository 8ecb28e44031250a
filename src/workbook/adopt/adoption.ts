/**
 * A list the user keeps already, and what it takes to make it one of Kebu's tables: names on its header
 * cells, and an id for each row. All of it is data, so that it can be looked at before it is done, kept
 * in a journal, and taken back. What stands in the list is never rewritten.
 */

/** Tables that a list may become. */
export const ADOPTABLE_TABLES = ["customers", "visits"] as const;
export type AdoptableTable = (typeof ADOPTABLE_TABLES)[number];

/** A cell of the workbook; rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The list around the user's selection, as it stands. */
export interface SelectedList {
  readonly sheet: string;
  readonly headerRow: number;
  /** Sheet rows that hold something; blank rows and a totals row are left out. */
  readonly rowNumbers: readonly number[];
  /** From left to right, the last being the list's right edge. */
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  /** Sheet column. */
  readonly column: number;
  /** As it stands; "" for none. */
  readonly header: string;
  /** The text each row shows, in the order of `rowNumbers`; "" for a blank cell. */
  readonly cells: readonly string[];
}

/** What the columns of a list mean: sheet column to column key. All others stay the owner's own. */
export interface ListMapping {
  readonly table: AdoptableTable;
  readonly keys: ReadonlyMap<number, string>;
}

/** What is written to make the list a table of Kebu's; taken away again by the way back. */
export interface Adoption {
  readonly table: AdoptableTable;
  readonly sheet: string;
  readonly headerRow: number;
  /** Columns that get an anchor, the id column aside, with their headers as they were seen. */
  readonly columns: readonly { readonly key: string; readonly column: number; readonly header: string }[];
  /** The column of ids: the list's own, or one added at its right edge. */
  readonly idColumn: { readonly column: number; readonly header: string; readonly added: boolean };
  /** Rows that get an id, and the name that must stand in each, lest it moved meanwhile. */
  readonly ids: readonly { readonly row: number; readonly id: string; readonly name: string }[];
}
