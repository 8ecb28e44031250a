/** Most columns say the same few things over and over; each is understood once. */
import type { ColumnType } from "../../schema";
import type { CellReader } from "./cell-readers";

const MOST_KNOWN = 10_000;
/** Read so fast, or so seldom twice, that remembering them costs more. */
const UNCACHED: ReadonlySet<ColumnType> = new Set(["text", "id", "money"]);

/** The same reader, which remembers what it has read. */
export function cachedReader(type: ColumnType, read: CellReader): CellReader {
  if (UNCACHED.has(type)) return read;
  const known = new Map<string, ReturnType<CellReader>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MOST_KNOWN) known.set(text, value);
    return value;
  };
}
