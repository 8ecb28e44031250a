/**
 * What the columns of earlier files were taken for: of files imported on this computer, and of those the
 * book itself remembers, whoever imported them.
 */
import type { Book } from "../../model/book";
import type { ImportMapping } from "../../model/import/import-sheet";
import type { MappingMemory } from "../../model/import/mapping/remembered-mapping";
import { importMemories } from "../../model/log/import-memories";
import type { ImportTable } from "../../model/import/targets";
import { remember, remembered } from "./remember";

interface Kept {
  readonly into: ImportTable;
  readonly headers: readonly string[];
  /** null leaves the column out: JSON knows no undefined. */
  readonly targets: readonly (string | null)[];
}

const MOST = 20;

/** In order of time, those of the book first. */
export function mappingMemories(book: Book, into: ImportTable): readonly MappingMemory[] {
  const here = keptHere().filter((kept) => kept.into === into);
  return [
    ...importMemories(book, into),
    ...here.map(({ headers, targets }) => ({
      headers,
      mapping: targets.map((target) => target ?? undefined),
    })),
  ];
}

/** The next file with these headers is taken the same way. */
export function rememberMapping(into: ImportTable, headers: readonly string[], mapping: ImportMapping): void {
  const kept: Kept = { into, headers, targets: mapping.map((target) => target ?? null) };
  remember("mappings", JSON.stringify([...keptHere(), kept].slice(-MOST)));
}

function keptHere(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(remembered("mappings") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { into, headers, targets } = value as Partial<Record<keyof Kept, unknown>>;
  return (into === "customers" || into === "visits") && Array.isArray(headers) && Array.isArray(targets);
}
