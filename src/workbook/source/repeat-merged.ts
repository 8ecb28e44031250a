/** A cell merged over several rows belongs to each of them: its text is repeated down its first column. */
import type { Area } from "../tables/grid";
import type { ForeignRow } from "../xlsx/foreign/scan-sheet";

/** Fills the rows in place. Rows in which nothing else stands stay as they are. */
export function repeatMerged(rows: readonly ForeignRow[], merges: readonly Area[]): void {
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row.cells]));
  for (const { top, bottom, left } of merges) {
    const text = byNumber.get(top)?.[left - 1] ?? "";
    if (text === "") continue;
    for (let row = top + 1; row <= bottom; row++) {
      const cells = byNumber.get(row);
      if (!cells) continue;
      while (cells.length < left) cells.push("");
      cells[left - 1] = text;
    }
  }
}
