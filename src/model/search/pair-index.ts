/**
 * Where each pair of neighbouring characters stands in the texts of a column: who looks for `0013` looks
 * only where its rarest pair stands, not through all phones of all customers.
 */
import { ROWS_A_STEP, type Work } from "../work";
import { valueCount, type TextPool } from "./text-pool";

/** Pairs share buckets; who finds a place looks whether the text stands there. */
const BUCKETS = 4096;
const LINE_BREAK = 10;

interface PairIndex {
  /** Positions in the text of the pool, in order within each bucket. */
  readonly positions: Int32Array;
  readonly bucketStarts: Int32Array;
}

const indexes = new WeakMap<TextPool, PairIndex>();

/** The pairs of a column; made when first asked for. */
export function* pairIndex(pool: TextPool): Work<PairIndex> {
  const known = indexes.get(pool);
  if (known) return known;
  const bucketStarts = new Int32Array(BUCKETS + 1);
  for (const [from, to, progress] of sliceOf(pool)) {
    for (let at = from; at < to; at++) {
      const bucket = bucketAt(pool.text, at);
      if (bucket >= 0) bucketStarts[bucket + 1]!++;
    }
    yield progress / 2;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) bucketStarts[bucket + 1]! += bucketStarts[bucket]!;
  const positions = new Int32Array(bucketStarts[BUCKETS]!);
  const next = bucketStarts.slice();
  for (const [from, to, progress] of sliceOf(pool)) {
    for (let at = from; at < to; at++) {
      const bucket = bucketAt(pool.text, at);
      if (bucket >= 0) positions[next[bucket]!++] = at;
    }
    yield (1 + progress) / 2;
  }
  const made = { positions, bucketStarts };
  indexes.set(pool, made);
  return made;
}

/** Where `needle`, of two characters or more, may stand: its rarest pair, as positions of the needle. */
export function placesOf(needle: string, { positions, bucketStarts }: PairIndex): Places {
  let rarest: Places | undefined;
  for (let offset = 0; offset < needle.length - 1; offset++) {
    const bucket = bucketAt(needle, offset);
    const from = bucketStarts[bucket]!;
    const to = bucketStarts[bucket + 1]!;
    if (!rarest || to - from < rarest.positions.length)
      rarest = { positions: positions.subarray(from, to), offset };
  }
  return rarest ?? { positions: new Int32Array(0), offset: 0 };
}

interface Places {
  readonly positions: Int32Array;
  /** How far the pair is from the needle's beginning. */
  readonly offset: number;
}

/** Negative where a value ends. */
function bucketAt(text: string, at: number): number {
  const one = text.charCodeAt(at);
  const other = text.charCodeAt(at + 1);
  return one === LINE_BREAK || other === LINE_BREAK ? -1 : (one * 31 + other) & (BUCKETS - 1);
}

/** The text in parts of some rows: from, to, and how far that is. */
function* sliceOf(pool: TextPool): Generator<readonly [from: number, to: number, progress: number]> {
  const count = valueCount(pool);
  for (let value = 0; value < count; value += ROWS_A_STEP) {
    const end = Math.min(count, value + ROWS_A_STEP);
    yield [pool.starts[value]!, pool.starts[end]! - 1, end / count];
  }
}
