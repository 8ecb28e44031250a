/** Which rows of a file are the same row, which claim the same id, and which stand for themselves. */
import type { ImportSheet } from "./import-sheet";

export type RowIdentity =
  | { readonly kind: "new"; readonly id: string }
  /** The same id with the same content: the file says it twice. */
  | { readonly kind: "repeated"; readonly id: string }
  /** The same id with other content. */
  | { readonly kind: "conflict"; readonly id: string; readonly firstRow: number };

/**
 * Answers the identity of each row, to be asked once each and in order. `idOf` gets the row, its cells
 * without blanks at the end, and how many rows with just these cells came before.
 */
export function rowIdentities(
  sheet: ImportSheet,
  idOf: (row: readonly string[], cells: readonly string[], occurrence: number) => string,
): (row: number) => RowIdentity {
  const occurrences = new Map<string, number>();
  const seen = new Map<string, { readonly content: string; readonly row: number }>();
  return (row) => {
    const cells = withoutBlankEnd(sheet.rows[row] ?? []);
    const content = JSON.stringify(cells);
    const occurrence = occurrences.get(content) ?? 0;
    occurrences.set(content, occurrence + 1);
    const id = idOf(sheet.rows[row] ?? [], cells, occurrence);
    const first = seen.get(id);
    if (first?.content === content) return { kind: "repeated", id };
    if (first) return { kind: "conflict", id, firstRow: sheet.rowNumbers[first.row] ?? 0 };
    seen.set(id, { content, row });
    return { kind: "new", id };
  };
}

function withoutBlankEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
}
