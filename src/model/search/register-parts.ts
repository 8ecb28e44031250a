/**
 * The register in parts that are searched one by one. A register that was prepared is one part. When a customer was added or
 * edited since, the rows that are still the same remain as they were prepared, and the few others make a second part,
 * which is worked out at once: nothing is prepared anew.
 */
import { customKeys, type TableData } from "../table-data";
import { sharedHead } from "../shared-head";
import { finish } from "../work";
import {
  SEARCHED_KEYS,
  searchColumns,
  searchedRows,
  type SearchColumn,
  type SearchedTable,
} from "./search-columns";

export interface RegisterPart {
  readonly columns: readonly SearchColumn[];
  readonly size: number;
  /** The row of the register of each row of the part, `NOWHERE` if it has none; absent where all are the same. */
  readonly rows?: Int32Array;
}

const NOWHERE = -1;
/** So many new rows are worked out between two keystrokes. */
const MOST_FRESH = 256;

/** A register as one part. */
export function wholeRegister(customers: TableData): readonly RegisterPart[] {
  return [{ columns: finish(searchColumns(customers)), size: customers.size }];
}

/** The register in parts of which the first is prepared; undefined where more is new than can be worked out at once. */
export function partsSince(before: TableData, now: TableData): readonly RegisterPart[] | undefined {
  if (before === now) return wholeRegister(now);
  const { rows, fresh } = compareTables(before, now);
  if (fresh.length > MOST_FRESH) return undefined;
  const same = { columns: finish(searchColumns(before)), size: before.size, rows };
  const changed = finish(searchColumns(searchedRows(now, fresh)));
  return [same, { columns: changed, size: fresh.length, rows: Int32Array.from(fresh) }];
}

/** Grades by row of the register, of those by row of each part. */
export function gradesOfParts(
  parts: readonly RegisterPart[],
  size: number,
  gradesOf: (part: RegisterPart) => Uint8Array,
): Uint8Array {
  const [first, ...others] = parts;
  if (first && !first.rows && others.length === 0) return gradesOf(first);
  const all = new Uint8Array(size);
  for (const part of parts) {
    const grades = gradesOf(part);
    for (let row = 0; row < grades.length; row++) {
      const own = part.rows ? part.rows[row]! : row;
      if (own !== NOWHERE) all[own] = grades[row]!;
    }
  }
  return all;
}

/** The row of the part that is this row of the register. */
export function rowInPart({ rows }: RegisterPart, row: number): number | undefined {
  if (!rows) return row;
  const place = rows.indexOf(row);
  return place === NOWHERE ? undefined : place;
}

interface Compared {
  /** For each row before the row now, `NOWHERE` if it is gone or edited. */
  readonly rows: Int32Array;
  /** Rows that were not there before, or said something else. */
  readonly fresh: readonly number[];
}

/** Rows keep their order, so those before the first that came or went are the same, and those behind the last one. */
function compareTables(before: TableData, now: TableData): Compared {
  const most = Math.min(before.size, now.size);
  let head = sharedHead(before.ids, now.ids);
  while (head < most && before.ids[head] === now.ids[head]) head++;
  let tail = 0;
  while (tail < most - head && before.ids[before.size - 1 - tail] === now.ids[now.size - 1 - tail]) tail++;
  const shift = now.size - before.size;
  const rows = new Int32Array(before.size).fill(NOWHERE);
  for (let row = 0; row < head; row++) rows[row] = row;
  for (let row = before.size - tail; row < before.size; row++) rows[row] = row + shift;
  const keys = new Set([...SEARCHED_KEYS, ...customKeys(before), ...customKeys(now)]);
  keys.delete("id");
  for (const key of keys) {
    const one = valuesOf(before, key);
    const other = valuesOf(now, key);
    leaveOutEdited(rows, one, other, Math.min(head, sharedHead(one, other)));
  }
  const isKept = new Uint8Array(now.size);
  for (const row of rows) if (row !== NOWHERE) isKept[row] = 1;
  const fresh: number[] = [];
  for (let row = isKept.indexOf(0); row !== NOWHERE; row = isKept.indexOf(0, row + 1)) fresh.push(row);
  return { rows, fresh };
}

/** The rows before `from` are known to be the same. */
function leaveOutEdited(
  rows: Int32Array,
  before: readonly string[],
  now: readonly string[],
  from: number,
): void {
  for (let row = from; row < rows.length; row++) {
    const kept = rows[row]!;
    if (kept !== NOWHERE && (before[row] ?? "") !== (now[kept] ?? "")) rows[row] = NOWHERE;
  }
}

const NO_VALUES: readonly string[] = [];

function valuesOf({ columns }: SearchedTable, key: string): readonly string[] {
  const column = columns[key];
  return column?.kind === "text" ? column.values : NO_VALUES;
}
