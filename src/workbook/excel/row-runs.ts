/** Rows one below the other, taken together. */
export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** The rows as runs, from the top. */
export function rowRuns(rows: readonly number[]): RowRun[] {
  const found: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row === last.row + last.count) last.count++;
    else found.push({ row, count: 1 });
  }
  return found;
}
