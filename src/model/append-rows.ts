/** Appends the rows of a step to a table; doing it twice is doing it once. */
import type { Cells } from "./change";
import { extended } from "./column-builder";
import { columnOf, eachColumn } from "./each-column";
import { newPositions } from "./new-positions";
import { extendedIndex, type RowIndex } from "./row-index";
import { schema } from "./schema";
import { grown } from "./shared-head";
import type { TableData } from "./table-data";
import type { Value } from "./value";
import { ROWS_A_STEP, type Work } from "./work";

/** The table with the rows added that it does not have yet, each once. */
export function* appended(table: TableData, ids: readonly string[], cells: Cells): Work<TableData> {
  if (ids.length === 0) return table;
  const whole = yield* appendedWhole(table, ids, cells);
  if (whole) return whole;
  const positions = yield* newPositions(table, ids);
  if (positions.length === 0) return table;
  const added = positions.map((position) => ids[position]!);
  const allIds = grown(table.ids, added);
  const index = yield* extendedIndex(table.index, allIds);
  return yield* longer(table, allIds, index, Object.keys(cells), (key) =>
    positions.map((position): Value => cells[key]?.[position] ?? null),
  );
}

/**
 * The table with all of the rows, as a change nearly always means it; undefined where one of them is there
 * already or stands twice. The index says so when it is made: a million ids are not looked up before.
 */
function* appendedWhole(table: TableData, ids: readonly string[], cells: Cells): Work<TableData | undefined> {
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    if (table.index.has(ids[position]!)) return undefined;
  }
  const allIds = grown(table.ids, ids);
  const index = yield* extendedIndex(table.index, allIds);
  if (index.size < table.index.size + ids.length) return undefined;
  return yield* longer(
    table,
    allIds,
    index,
    Object.keys(cells),
    (key) => cells[key] ?? new Array<Value>(ids.length).fill(null),
  );
}

/** The table with the rows of these ids, of which those behind its own have the values that are answered. */
function* longer(
  table: TableData,
  ids: readonly string[],
  index: RowIndex,
  filled: readonly string[],
  valuesOf: (key: string) => readonly Value[],
): Work<TableData> {
  const { idColumn } = schema[table.key];
  const keys = new Set([...Object.keys(table.columns), ...filled]);
  // The ids are put together already; a million of them are not copied twice.
  keys.delete(idColumn);
  const columns = yield* eachColumn(keys, (key) => extended(columnOf(table, key), valuesOf(key)));
  columns[idColumn] = { kind: "text", values: ids };
  const rowNumbers = new Int32Array(ids.length);
  rowNumbers.set(table.rowNumbers);
  return { key: table.key, size: ids.length, ids, columns, rowNumbers, index };
}
