/**
 * A part of a write that goes into one batch whole: what it asks of Excel, and how to judge the answer.
 *
 * Batches are not transactions, and other people write between two of them. So a chunk looks before it
 * writes, in the same batch: it names the row it means by its id (`guardRow`), which stops the batch
 * where the row has moved, and it reads what stands in its cells before it replaces it.
 */
import type { Cell } from "../port";

/** A cell in which somebody had written something since the picture was taken, and what it was. */
export interface Overwritten {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly theirs: Cell;
}

/** What came of a chunk. */
export interface Verdict {
  /** Is everything where it belongs? If not, the workbook was not as the picture had it. */
  readonly fits: boolean;
  readonly overwritten?: readonly Overwritten[];
  /** Written, but in other rows than the picture has it: somebody else's rows came in between. */
  readonly elsewhere?: boolean;
  /** To be done next, in the same conversation, and judged in turn. */
  readonly then?: Chunk;
}

export interface Chunk {
  /** About as many bytes as the request and its answer take. */
  readonly weight: number;
  /** Queues the actions; the answer is judged after `context.sync()`. */
  queue(context: Excel.RequestContext): () => Verdict;
}

export const FITS: Verdict = { fits: true };

/** Of all of them together. */
export function weightOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { weight }) => sum + weight, 0);
}
