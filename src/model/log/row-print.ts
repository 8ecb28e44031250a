/**
 * A short print of what a row says, by which it is seen days later whether somebody has edited it. 32 bits
 * (FNV-1a): an edit goes unseen once in four billion. Columns that Kebu calculates do not count, nor do
 * blanks, so that a column added later changes nothing until it is filled in.
 */
import type { Cells } from "../change";
import { schema, type TableKey } from "../schema";
import { valueAt, type TableData } from "../table-data";
import type { Value } from "../value";
import { ROWS_A_STEP, type Work } from "../work";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Stands before and behind a key; no cell holds it. */
const SEPARATOR = 0x1f;

/** Prints of the rows of a step, in their order. */
export function* printsOfStep(
  table: TableKey,
  ids: readonly string[],
  cells: Cells,
): Work<readonly string[]> {
  const keys = countingKeys(table, Object.keys(cells));
  const prints: string[] = [];
  for (let position = 0; position < ids.length; position++) {
    if (position % ROWS_A_STEP === 0) yield position / ids.length;
    prints.push(printOf(keys, (key) => cells[key]?.[position] ?? null));
  }
  return prints;
}

/** Prints of many rows, one after another. */
export function rowPrinter(data: TableData): (row: number) => string {
  const keys = countingKeys(data.key, Object.keys(data.columns));
  return (row) => printOf(keys, (key) => valueAt(data, key, row));
}

function countingKeys(table: TableKey, keys: readonly string[]): readonly string[] {
  const { idColumn, columns } = schema[table];
  const calculated = new Set(columns.filter((column) => column.calculated).map(({ key }) => key));
  return keys.filter((key) => key !== idColumn && !calculated.has(key)).sort();
}

function printOf(keys: readonly string[], valueOf: (key: string) => Value): string {
  let hash = OFFSET;
  for (const key of keys) {
    const value = valueOf(key);
    const text = value === null ? "" : typeof value === "string" ? value.trim() : String(value);
    if (text === "") continue;
    hash = folded(hash, key);
    hash = Math.imul(hash ^ SEPARATOR, PRIME);
    hash = folded(hash, text);
    hash = Math.imul(hash ^ SEPARATOR, PRIME);
  }
  return (hash >>> 0).toString(36);
}

function folded(hash: number, text: string): number {
  let next = hash;
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), PRIME);
  return next;
}
