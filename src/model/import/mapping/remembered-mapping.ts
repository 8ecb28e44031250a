/** Mappings of earlier imports: a file with the same headers is taken the same way. */
import { comparable } from "../../read/comparable";
import type { ImportMapping } from "../import-sheet";

/** One import of before: what its file's columns were called, and what they filled. */
export interface MappingMemory {
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
}

/**
 * The mapping of the latest entry with the same headers (width, case, blanks and punctuation aside),
 * in whatever order they stand; undefined where there is none. `entries` are in order of time.
 */
export function rememberedMapping(
  entries: readonly MappingMemory[],
  headers: readonly string[],
): ImportMapping | undefined {
  const wanted = numbered(headers);
  for (const entry of entries.toReversed()) {
    const known = numbered(entry.headers);
    if (known.length !== wanted.length) continue;
    const targets = new Map(known.map((header, position) => [header, entry.mapping[position]]));
    if (wanted.every((header) => targets.has(header))) return wanted.map((header) => targets.get(header));
  }
  return undefined;
}

/** Headers folded; the second of two alike is not the first. */
function numbered(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const folded = comparable(header);
    const count = counts.get(folded) ?? 0;
    counts.set(folded, count + 1);
    return `${folded}\n${count}`;
  });
}
