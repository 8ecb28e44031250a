import { BLANK_DAY } from "../day";
import type { Cells, Step } from "../change";
import type { TableData } from "../table-data";
import type { Value } from "../value";

/**
 * The step that makes these cells of existing rows hold these values, and names only rows and columns
 * in which something changes; undefined where nothing does.
 */
export function changedColumns(
  table: TableData,
  rows: ArrayLike<number>,
  cells: Cells,
): Extract<Step, { kind: "update" }> | undefined {
  const changed = new Uint8Array(rows.length);
  const keys = Object.keys(cells).filter((key) => markChanges(table, key, rows, cells[key]!, changed));
  if (keys.length === 0) return undefined;
  const positions: number[] = [];
  for (let i = 0; i < changed.length; i++) if (changed[i] === 1) positions.push(i);
  return {
    kind: "update",
    table: table.key,
    ids: positions.map((position) => table.ids[rows[position]!]!),
    cells: Object.fromEntries(
      keys.map((key) => [key, positions.map((position) => cells[key]![position] ?? null)]),
    ),
  };
}

function markChanges(
  table: TableData,
  key: string,
  rows: ArrayLike<number>,
  values: readonly Value[],
  changed: Uint8Array,
): boolean {
  const present = cellReader(table, key);
  let any = false;
  for (let i = 0; i < rows.length; i++) {
    if (present(rows[i]!) === values[i]) continue;
    changed[i] = 1;
    any = true;
  }
  return any;
}

/** Reads one column as values, without looking it up for each row. Not for flags. */
function cellReader(table: TableData, key: string): (row: number) => Value {
  const column = table.columns[key];
  if (!column) return () => null;
  switch (column.kind) {
    case "number":
      return (row) => (Number.isNaN(column.values[row]!) ? null : column.values[row]!);
    case "day":
      return (row) => (column.values[row] === BLANK_DAY ? null : column.values[row]!);
    case "choice":
      return (row) => column.labels[column.codes[row]!] || null;
    case "text":
      return (row) => column.values[row] || null;
  }
}
