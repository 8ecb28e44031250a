/** Can a column of the list serve as its ids? Blanks may be filled; what stands there must not repeat. */

/** Position of the first cell whose id stood further up, and where; undefined for none. */
export function repeatedId(
  cells: readonly string[],
): { readonly position: number; readonly first: number } | undefined {
  const seen = new Map<string, number>();
  for (const [position, id] of cells.entries()) {
    if (id === "") continue;
    const first = seen.get(id);
    if (first !== undefined) return { position, first };
    seen.set(id, position);
  }
  return undefined;
}

/** Is at least one cell filled, and no two alike? */
export function isUnique(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "") && repeatedId(cells) === undefined;
}
