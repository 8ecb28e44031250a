/** Makes the columns of the next table from those of this one. */
import { blankColumn } from "./column-builder";
import type { Column, TableData } from "./table-data";
import type { Work } from "./work";

/** A whole column is copied in one go: even of a million rows it takes milliseconds. */
export function* eachColumn(
  keys: Iterable<string>,
  make: (key: string) => Column,
): Work<Record<string, Column>> {
  const columns: Record<string, Column> = {};
  for (const key of keys) {
    yield 0;
    columns[key] = make(key);
  }
  return columns;
}

/** The column as it is; blank where the table lacks it. */
export function columnOf(table: TableData, key: string): Column {
  return table.columns[key] ?? blankColumn(table.key, key, table.size);
}
