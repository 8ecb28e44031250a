/** What a column of a file will probably fill, and how it is known. */
import type { ImportMapping } from "../import-sheet";

/**
 * - `remembered`: a file with the same headers was imported this way before
 * - `header`: the header says it
 * - `values`: the values say it, whatever the header
 * - `own`: a column of the owner's: the book has it, or will get it
 * - `chosen`: the user said so
 * - `none`: left out, as it is empty, has no header, or only counts the rows
 */
export type ProposedBy = "remembered" | "header" | "values" | "own" | "chosen" | "none";

export interface ProposedColumn {
  /** As it stands in the file; may be "" and may stand there twice. */
  readonly header: string;
  /** The first is 0. */
  readonly position: number;
  /** Key of a column, of a part, or `custom:HEADER`; undefined leaves the column out. */
  readonly target: string | undefined;
  /** 0 to 1: 1 is the book's own header, below 0.6 deserves a look. */
  readonly confidence: number;
  readonly by: ProposedBy;
  /** At most three different values, the first that stand there. */
  readonly samples: readonly string[];
}

/** The proposal as the mapping it stands for. */
export function mappingOf(columns: readonly ProposedColumn[]): ImportMapping {
  return columns.map(({ target }) => target);
}
