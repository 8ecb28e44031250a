/** Rows of a file that are no records: recognised, shown to the user, and not imported. */

/**
 * - `title`: a line above the header, or one of them again on a later page
 * - `subtotal`: a sum of rows above
 * - `repeated-header`: the header again, as printed lists have it on every page
 * - `junk`: what a program or a person wrote below the list: page numbers, "制表人：…", "rows: 300"
 */
export type LeftOutKind = "title" | "subtotal" | "repeated-header" | "junk";

export interface LeftOutRow {
  /** Row of the file as a person counts. */
  readonly rowNumber: number;
  readonly kind: LeftOutKind;
  /** The filled cells, one after another. */
  readonly text: string;
}

/** The filled cells of a row as one line for people. */
export function lineOf(cells: readonly string[]): string {
  const SHOWN = 200;
  return cells
    .filter((cell) => cell !== "")
    .join(" | ")
    .slice(0, SHOWN);
}
