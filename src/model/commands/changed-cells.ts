import { valueAt, type TableData } from "../table-data";
import type { Row, Value } from "../value";

/** The cells that differ from what the row holds, and what it holds there; undefined if none does. */
export function changedCells(
  table: TableData,
  row: number,
  cells: Row,
): { cells: Row; was: Row } | undefined {
  const changed: Record<string, Value> = {};
  const was: Record<string, Value> = {};
  for (const [key, value] of Object.entries(cells)) {
    const before = valueAt(table, key, row);
    if (before === value) continue;
    changed[key] = value;
    was[key] = before;
  }
  return Object.keys(changed).length > 0 ? { cells: changed, was } : undefined;
}
