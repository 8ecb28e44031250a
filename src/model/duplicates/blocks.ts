/**
 * All customers by all their keys, in one sorted array of numbers: the key's hash in the upper bits, the
 * customer's row in the lower ones. A million keys are then eight megabytes and one sort, which keeps the scan
 * near linear. Two keys that share a hash only mean some comparisons for nothing.
 */
import { countWhile } from "../count-while";

const ROW_BITS = 20;
const ROWS = 2 ** ROW_BITS;

export interface Blocks {
  /** Rows that have this key. */
  readonly rowsOf: (key: string) => readonly number[];
  /** How many rows have this key. */
  readonly count: (key: string) => number;
  /** Each block of two or more rows. */
  readonly each: () => Iterable<readonly number[]>;
}

/** More customers than these do not fit a sheet. */
export const MOST_ROWS = ROWS;

/** Takes in the keys of rows 0, 1 … and makes blocks of them. */
export class BlockBuilder {
  #entries = new Float64Array(1024);
  #size = 0;
  #rows = 0;

  /** The keys of the next row. */
  add(keys: readonly string[]): void {
    for (const key of keys) this.#push(hash(key) * ROWS + this.#rows);
    this.#rows++;
  }

  blocks(): Blocks {
    return blocksOf(this.#entries.slice(0, this.#size).sort());
  }

  #push(entry: number): void {
    if (this.#size === this.#entries.length) {
      const longer = new Float64Array(2 * this.#size);
      longer.set(this.#entries);
      this.#entries = longer;
    }
    this.#entries[this.#size++] = entry;
  }
}

function blocksOf(entries: Float64Array): Blocks {
  const range = (key: string): readonly [number, number] => {
    const from = hash(key) * ROWS;
    const before = (limit: number): number => countWhile(entries.length, (at) => entries[at]! < limit);
    return [before(from), before(from + ROWS)];
  };
  return {
    count: (key) => {
      const [from, to] = range(key);
      return to - from;
    },
    rowsOf: (key) => rowsBetween(entries, ...range(key)),
    each: () => eachBlock(entries),
  };
}

function* eachBlock(entries: Float64Array): Generator<readonly number[]> {
  let from = 0;
  while (from < entries.length) {
    const block = Math.floor(entries[from]! / ROWS);
    let to = from + 1;
    while (to < entries.length && Math.floor(entries[to]! / ROWS) === block) to++;
    if (to - from > 1) yield rowsBetween(entries, from, to);
    from = to;
  }
}

/** A row that has a key twice stands there once. */
function rowsBetween(entries: Float64Array, from: number, to: number): readonly number[] {
  const rows: number[] = [];
  for (let at = from; at < to; at++) {
    const row = entries[at]! % ROWS;
    if (row !== rows.at(-1)) rows.push(row);
  }
  return rows;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
