/** Which rows of a file are the same row, which claim the same id, and which stand for themselves. */
import type { ImportSheet } from "./import-sheet";

export type RowIdentity =
  | { readonly kind: "new"; readonly id: string }
  /** The same id with the same content: the file says it twice. */
  | { readonly kind: "repeated"; readonly id: string }
  /** The same id with other content. */
  | { readonly kind: "conflict"; readonly id: string; readonly firstRow: number };

/**
 * Answers the identity of each row, to be asked once each and in order. `contentOf` says what a row
 * says; `idOf` gets that, and how many rows of the same content came before.
 */
export function rowIdentities(
  sheet: ImportSheet,
  contentOf: (row: number) => readonly string[],
  idOf: (row: number, content: readonly string[], occurrence: number) => string,
): (row: number) => RowIdentity {
  const occurrences = new Map<string, number>();
  const seen = new Map<string, { readonly content: string; readonly row: number }>();
  return (row) => {
    const cells = contentOf(row);
    const content = JSON.stringify(cells);
    const occurrence = occurrences.get(content) ?? 0;
    occurrences.set(content, occurrence + 1);
    const id = idOf(row, cells, occurrence);
    const first = seen.get(id);
    if (first?.content === content) return { kind: "repeated", id };
    if (first) return { kind: "conflict", id, firstRow: sheet.rowNumbers[first.row] ?? 0 };
    seen.set(id, { content, row });
    return { kind: "new", id };
  };
}
